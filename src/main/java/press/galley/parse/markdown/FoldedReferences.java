package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Link reference definitions under their labels in Unicode case fold: {@code ẞ} is {@code SS}. */
final class FoldedReferences extends ReferenceRepository {

  FoldedReferences(DataHolder options) {
    super(options);
  }

  private static String fold(Object label) {
    return label.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  @Override
  public String normalizeKey(CharSequence key) {
    return fold(super.normalizeKey(key));
  }

  @Override
  public boolean containsKey(Object key) {
    return super.containsKey(fold(key));
  }

  @Override
  public @Nullable Reference get(Object key) {
    return super.get(fold(key));
  }

  @Override
  public @Nullable Reference put(String key, Reference reference) {
    return super.put(fold(key), reference);
  }
}
