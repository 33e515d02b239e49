package press.galley.newsroom;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the baked newsroom and the browser to tests; each is made once and put away at the end. */
final class Shared implements ParameterResolver {

  private static final Namespace OURS = Namespace.create(Shared.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == BakedNewsroom.class || type == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class
        ? browser(context)
        : newsroom(context);
  }

  private static BakedNewsroom newsroom(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .getOrComputeIfAbsent(
            BakedNewsroom.class, key -> BakedNewsroom.bake(), BakedNewsroom.class);
  }

  private static Browser browser(ExtensionContext context) {
    BakedNewsroom newsroom = newsroom(context);
    return context
        .getRoot()
        .getStore(OURS)
        .getOrComputeIfAbsent(Browser.class, key -> Browser.open(newsroom), Browser.class);
  }
}
