package org.spoluplan.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Actors;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Makes the [Page] and the [Form] that a controller takes as parameters, once per request.
@Component
class Pages implements HandlerMethodArgumentResolver {

  private final Actors actors;
  private final Access access;
  private final Words words;
  private final List<Navigation> navigations;

  Pages(Actors actors, Access access, Words words, List<Navigation> navigations) {
    this.actors = actors;
    this.access = access;
    this.words = words;
    this.navigations = List.copyOf(navigations);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Page.class || parameter.getParameterType() == Form.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    return parameter.getParameterType() == Form.class ? Form.of(request) : page(request);
  }

  Page page(HttpServletRequest request) {
    if (request.getAttribute(Page.class.getName()) instanceof Page made) return made;
    var actor = actors.of(request.getUserPrincipal());
    var wanted = RequestContextUtils.getLocale(request);
    var path = path(request);
    var instead = InUkrainian.isMissing(wanted, withoutQuery(path));
    var page =
        new Page(
            actor,
            instead ? Messages.CZECH : wanted,
            instead,
            path,
            csrf(request),
            flash(request),
            navigation(actor, request.getRequestURI()),
            words,
            access);
    request.setAttribute(Page.class.getName(), page);
    return page;
  }

  private List<NavigationItem> navigation(Actor actor, String path) {
    return navigations.stream()
        .flatMap(navigation -> navigation.entries(actor).stream())
        .filter(Navigation.Entry::visible)
        .sorted(java.util.Comparator.comparingInt(Navigation.Entry::position))
        .map(entry -> new NavigationItem(entry.key(), entry.path(), isHere(path, entry.path())))
        .toList();
  }

  private static boolean isHere(String path, String entry) {
    return path.equals(entry) || path.startsWith(entry.equals("/") ? "//" : entry + "/");
  }

  private static String path(HttpServletRequest request) {
    // A page about an error is made at another path than the one that was asked for.
    if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked) {
      return asked;
    }
    var query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }

  private static String withoutQuery(String path) {
    var query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }

  private static String csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }

  private static @Nullable Flash flash(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(ReplyWriter.FLASH) instanceof Flash flash)) {
      return null;
    }
    session.removeAttribute(ReplyWriter.FLASH);
    return flash;
  }
}
