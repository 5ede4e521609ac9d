package org.spoluplan.page;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Refusal;
import org.springframework.http.HttpStatus;

/// A page or a part of one: a generated template, called with its parameters, so that a forgotten
/// or mistyped one fails the compile.
///
/// @param refusal why a step was not taken, when the page says so; machines get it as problem+json
public record Html(HttpStatus status, Template template, @Nullable Refusal refusal)
    implements Reply {

  /// The static `render` of a class that JTE generated, with everything but the output bound.
  @FunctionalInterface
  public interface Template {
    void render(HtmlTemplateOutput output, HtmlInterceptor interceptor);
  }

  public static Html of(Template template) {
    return new Html(HttpStatus.OK, template, null);
  }

  /// The form again, with what was typed and what is wrong with it.
  public static Html invalid(Template template) {
    return new Html(HttpStatus.UNPROCESSABLE_CONTENT, template, null);
  }

  /// What it renders, for whoever makes something else of it than an answer to a browser.
  public String text() {
    var text = new StringOutput();
    template.render(new OwaspHtmlTemplateOutput(text), ReplyWriter.NO_INTERCEPTION);
    return text.toString();
  }

  /// This page as the answer to a form that was not filled in right.
  public Html asInvalid() {
    return with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /// The same page, answered with the status of the refusal that it shows.
  public Html refused(Refusal why) {
    return new Html(Problems.status(why.kind()), template, why);
  }

  public Html with(HttpStatus other) {
    return new Html(other, template, refusal);
  }
}
