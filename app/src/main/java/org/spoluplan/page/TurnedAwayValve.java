package org.spoluplan.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// Answers what the server itself turns away before the application is asked: an address that is
/// too long, bytes that are not HTTP. In Czech, as nobody knows who asks.
final class TurnedAwayValve extends ErrorReportValve {

  private final Messages messages;

  TurnedAwayValve(Messages messages) {
    this.messages = messages;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable broken) {
    var status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
    var key = status < 500 ? "error.bad-request" : "error.broken";
    var output = new Utf8ByteOutput();
    JteturnedawayGenerated.render(
        new OwaspHtmlTemplateOutput(output),
        ReplyWriter.NO_INTERCEPTION,
        messages.of(Messages.CZECH, key + ".title"),
        messages.of(Messages.CZECH, key + ".text"),
        messages.of(Messages.CZECH, "error.home"));
    try {
      response.setContentType("text/html;charset=UTF-8");
      output.writeTo(response.getOutputStream()::write);
      response.finishResponse();
    } catch (IOException | IllegalStateException e) {
      // Whoever asked is gone.
      container.getLogger().debug("nobody to be answered", e);
    }
  }
}
