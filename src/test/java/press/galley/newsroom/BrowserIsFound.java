package press.galley.newsroom;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips tests where there is no browser, and says so; with {@code -Dgalley.browser=required} they
 * run and fail.
 */
public final class BrowserIsFound implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean required = "required".equals(System.getProperty("galley.browser"));
    return required || Programs.found().isPresent()
        ? ConditionEvaluationResult.enabled("")
        : ConditionEvaluationResult.disabled(Programs.MISSING);
  }
}
