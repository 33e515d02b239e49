package press.galley.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import press.galley.layout.Component;
import press.galley.site.Nearest;

/**
 * The components as templates call them: {@code <@component.teaser item=release/>}. A component
 * sees its options, the site, the page and Galley's functions, and nothing else of the template
 * that calls it.
 */
final class ComponentCalls implements TemplateHashModel {

  private final Map<String, Component> components;
  private final Functions functions;
  private final Reads reads;

  ComponentCalls(Map<String, Component> components, Functions functions, Reads reads) {
    this.components = components;
    this.functions = functions;
    this.reads = reads;
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    Component component = components.get(name);
    if (component == null) {
      throw new TemplateModelException(
          "There is no component “" + name + "”. " + Nearest.hint(name, components.keySet()));
    }
    TemplateDirectiveModel call =
        (environment, parameters, loopVariables, body) ->
            call(component, options(parameters), environment);
    return call;
  }

  @Override
  public boolean isEmpty() {
    return components.isEmpty();
  }

  private static Map<String, TemplateModel> options(Map<?, ?> parameters) {
    Map<String, TemplateModel> options = new HashMap<>();
    parameters.forEach(
        (name, value) ->
            Optional.ofNullable(value)
                .ifPresent(v -> options.put(name.toString(), (TemplateModel) v)));
    return options;
  }

  /** Renders a component with these options to where the calling template writes. */
  void call(Component component, Map<String, TemplateModel> options, Environment caller)
      throws TemplateException, IOException {
    reads.template(component.contract());
    check(component, options);
    Map<String, Object> model = new HashMap<>(component.defaults());
    for (String shared : new String[] {"site", "page"}) {
      Optional.ofNullable(caller.getDataModel().get(shared)).ifPresent(m -> model.put(shared, m));
    }
    model.putAll(options);
    model.put("t", functions.text());
    model.put("asset", functions.asset());
    model.put("component", this);
    Environment inner =
        caller
            .getConfiguration()
            .getTemplate(component.template())
            .createProcessingEnvironment(model, caller.getOut());
    inner.setLocale(caller.getLocale());
    inner.process();
  }

  private static void check(Component component, Map<String, TemplateModel> options)
      throws TemplateModelException {
    for (String given : options.keySet()) {
      if (!component.options().containsKey(given)) {
        throw new TemplateModelException(
            "The component “"
                + component.name()
                + "” has no option “"
                + given
                + "”. "
                + Nearest.hint(given, component.options().keySet()));
      }
    }
    for (Component.Option option : component.options().values()) {
      if (option.required() && !options.containsKey(option.name())) {
        throw new TemplateModelException(
            "The component “" + component.name() + "” needs the option “" + option.name() + "”.");
      }
    }
  }
}
