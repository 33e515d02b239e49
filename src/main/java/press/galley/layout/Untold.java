package press.galley.layout;

/**
 * A page's model that another maker's tool has made: nobody can tell what stands in it, so its page
 * is rendered in every bake.
 */
public interface Untold {

  /** Whether a tool of another maker made it. */
  boolean isUntold();
}
