package org.spoluplan.algorithms.register;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// What a failure of the parser says about the file. Messages of the parser are not passed on:
/// they may quote the file.
final class Failures {

  private Failures() {}

  /// @param atEnd  the parser has had the whole file
  /// @param asPage the file begins like a web page
  static Ending ending(JacksonException failure, Place place, boolean atEnd, boolean asPage)
      throws IOException {
    return switch (failure) {
      case JacksonIOException io -> ending(cause(io), place);
      case StreamConstraintsException _ -> new Ending.BeyondLimits(place);
      case UnexpectedEndOfInputException _ -> new Ending.Truncated(place);
      default -> atEnd && !asPage ? new Ending.Truncated(place) : new Ending.NotJson(place, asPage);
    };
  }

  private static IOException cause(JacksonIOException failure) {
    var cause = failure.getCause();
    return cause == null ? new IOException(failure) : cause;
  }

  /// @throws IOException when it is the source that failed
  static Ending ending(IOException failure, Place place) throws IOException {
    return switch (failure) {
      case Utf8Check.NotUtf8 wrong ->
          new Ending.WrongEncoding(
              new Place(place.item(), wrong.at(), place.line()), wrong.likely());
      case Unpacked.CutOff _ -> new Ending.Truncated(place);
      case Unpacked.Broken _ -> new Ending.Damaged(place);
      default -> throw failure;
    };
  }
}
