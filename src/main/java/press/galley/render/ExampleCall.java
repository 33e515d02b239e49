package press.galley.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.galley.layout.Component;

/**
 * {@code <@example component="teaser" name="plain"/>}: a component with the options of an example.
 */
final class ExampleCall implements TemplateDirectiveModel {

  private final Map<String, Component> components;
  private final ComponentCalls calls;

  ExampleCall(Map<String, Component> components, Functions functions, Reads reads) {
    this.components = components;
    this.calls = new ComponentCalls(components, functions, reads);
  }

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's own signature
  public void execute(
      Environment environment,
      Map parameters,
      TemplateModel[] loopVariables,
      TemplateDirectiveBody body)
      throws TemplateException, IOException {
    Component component = components.get(String.valueOf(parameters.get("component")));
    String name = String.valueOf(parameters.get("name"));
    if (component == null) {
      throw new TemplateModelException("Give @example the name of a component.");
    }
    List<Component.Example> found =
        component.examples().stream().filter(example -> example.name().equals(name)).toList();
    if (found.isEmpty()) {
      throw new TemplateModelException(
          "The component “" + component.name() + "” has no example “" + name + "”.");
    }
    Map<String, TemplateModel> options = new HashMap<>();
    for (Map.Entry<String, Object> option : found.get(0).options().entrySet()) {
      options.put(option.getKey(), environment.getObjectWrapper().wrap(option.getValue()));
    }
    calls.call(component, options, environment);
  }
}
