package org.spoluplan.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// What somebody typed into a form that could not be taken, because nobody was signed in any more.
/// It goes back to the reader in the answer and is kept nowhere else; forms that hold a password
/// are never kept.
///
/// @param path   where the form was sent
/// @param back   the page it stood on
/// @param files  whether it carried files; those are lost
public record KeptForm(String path, String back, boolean files, List<Field> fields) {

  public record Field(String name, String value) {}

  private static final String CARRIED = "znovu";
  private static final String BACK = "znovu-odkud";
  private static final Set<String> SECRETS = Set.of("password", "present");

  /// Codes, numbers, dates and ids, which nobody typed as a text.
  private static final Pattern CODE = Pattern.compile("[a-zA-Z0-9_.:/-]*");

  public KeptForm {
    fields = List.copyOf(fields);
  }

  /// Notes what was sent, for the page that says it was not taken. Fields of a form with files are
  /// known to this request only.
  public static void note(HttpServletRequest request) {
    sent(request).ifPresent(kept -> request.setAttribute(KeptForm.class.getName(), kept));
  }

  /// @return empty when nothing was typed
  static Optional<KeptForm> sent(HttpServletRequest request) {
    if (request.getAttribute(KeptForm.class.getName()) instanceof KeptForm noted) {
      return Optional.of(noted);
    }
    if (!request.getMethod().equals("POST")) return Optional.empty();
    var names = request.getParameterMap().keySet();
    if (names.stream().anyMatch(SECRETS::contains)) return Optional.empty();
    var fields =
        names.stream()
            .filter(name -> !name.equals("_csrf"))
            .flatMap(name -> fields(name, Stream.of(request.getParameterValues(name))))
            .toList();
    var type = Objects.requireNonNullElse(request.getContentType(), "");
    var kept = new KeptForm(path(request), back(request), type.startsWith("multipart/"), fields);
    return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
  }

  /// What a form for signing in carried along.
  public static Optional<KeptForm> carried(Form form) {
    if (!local(form.value(CARRIED))) return Optional.empty();
    var prefix = CARRIED + ".";
    var fields =
        form.names().stream()
            .filter(name -> name.startsWith(prefix))
            .flatMap(name -> fields(name.substring(prefix.length()), form.values(name).stream()))
            .toList();
    var back = local(form.value(BACK)) ? form.value(BACK) : "/";
    return Optional.of(new KeptForm(form.value(CARRIED), back, false, fields));
  }

  /// The same as fields of a form for signing in.
  public List<Field> toCarry() {
    if (files) return List.of();
    var where = Stream.of(new Field(CARRIED, path), new Field(BACK, back));
    var what = fields.stream().map(field -> new Field(CARRIED + "." + field.name(), field.value()));
    return Stream.concat(where, what).toList();
  }

  /// What a person wrote in words, to read and to copy.
  public List<String> texts() {
    return fields.stream()
        .map(Field::value)
        .filter(value -> !CODE.matcher(value).matches())
        .toList();
  }

  private boolean isEmpty() {
    return fields.stream().allMatch(field -> field.value().isBlank());
  }

  /// Whether the form stood on a page of ours. Of one that another site made up nothing is shown
  /// with a button to send it.
  static boolean isOurs(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) return site.equals("same-origin");
    var referrer = request.getHeader(HttpHeaders.REFERER);
    return referrer != null && isHere(referrer, request);
  }

  /// The page a form stood on, to come back to.
  static String back(HttpServletRequest request) {
    var referrer = request.getHeader(HttpHeaders.REFERER);
    if (referrer == null || !isHere(referrer, request)) return "/";
    var uri = URI.create(referrer);
    var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return local(uri.getRawPath()) ? uri.getRawPath() + query : "/";
  }

  private static boolean isHere(String address, HttpServletRequest request) {
    try {
      var authority = URI.create(address).getRawAuthority();
      return authority != null && authority.equals(request.getHeader(HttpHeaders.HOST));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String path(HttpServletRequest request) {
    var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return asked instanceof String path ? path : request.getRequestURI();
  }

  private static boolean local(@Nullable String path) {
    return path != null
        && path.startsWith("/")
        && !path.startsWith("//")
        && path.indexOf('\\') < 0
        && path.chars().noneMatch(Character::isISOControl);
  }

  private static Stream<Field> fields(String name, Stream<String> values) {
    return values.map(value -> new Field(name, value));
  }
}
