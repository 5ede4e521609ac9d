package org.spoluplan.page;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.multipart.support.MultipartFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// Teaches Spring MVC our parameters and replies.
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

  private final Pages pages;
  private final ReplyWriter replies;

  WebSetup(Pages pages, ReplyWriter replies) {
    this.pages = pages;
    this.replies = replies;
  }

  /// Czech unless the reader chose otherwise: what the browser prefers often nobody has chosen.
  @Bean
  static LocaleResolver localeResolver() {
    var resolver = new CookieLocaleResolver("language");
    // Whose browser speaks Ukrainian first gets Ukrainian; anybody else Czech, until they choose.
    resolver.setDefaultLocaleFunction(
        request -> InUkrainian.is(request.getLocale()) ? Messages.UKRAINIAN : Messages.CZECH);
    resolver.setCookieMaxAge(Duration.ofDays(365));
    resolver.setCookieHttpOnly(true);
    resolver.setCookieSameSite("Lax");
    return resolver;
  }

  /// Before Spring Security, which looks for the form's token among its fields.
  @Bean
  static FilterRegistrationBean<MultipartFilter> formsWithFiles() {
    var registered = new FilterRegistrationBean<MultipartFilter>(new UploadFilter());
    registered.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
    return registered;
  }

  /// After the one that Spring Boot adds, so that it comes first.
  @Bean
  static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> turnedAway(
      Messages messages) {
    return factory ->
        factory.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new TurnedAwayValve(messages)));
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(pages);
  }

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(replies);
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(new TypedIds());
  }

  /// From a path variable to any of our ids, a record around one UUID.
  private static final class TypedIds implements ConditionalGenericConverter {

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
      var type = target.getType();
      if (!type.isRecord()) return false;
      var components = type.getRecordComponents();
      return components.length == 1 && components[0].getType() == UUID.class;
    }

    @Override
    public java.util.Set<ConvertiblePair> getConvertibleTypes() {
      return java.util.Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public @org.jspecify.annotations.Nullable Object convert(
        @org.jspecify.annotations.Nullable Object text,
        TypeDescriptor source,
        TypeDescriptor target) {
      if (text == null) return null;
      try {
        var constructor = target.getType().getDeclaredConstructor(UUID.class);
        constructor.setAccessible(true);
        return constructor.newInstance(UUID.fromString((String) text));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
