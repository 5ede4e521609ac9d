package org.spoluplan.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// Which part of a long list is shown.
///
/// @param here  number of the page, from 1
/// @param total how many items all pages have
/// @param query the filter as it stands in the address, without the page
public record Paging(int here, int total, String query) {

  public static final int SIZE = 50;

  public static Paging of(Form form, int total, Map<String, String> filter) {
    var typed = form.value("strana");
    var wanted = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    return new Paging(Math.clamp(wanted, 1, pages(total)), total, query(filter));
  }

  /// @param query the filter as it stands in the address, as [Form#query] writes it
  public static Paging of(Form form, int total, String query) {
    var first = of(form, total, Map.of());
    return new Paging(first.here, total, query);
  }

  public int offset() {
    return (here - 1) * SIZE;
  }

  public int pages() {
    return pages(total);
  }

  public String link(int page) {
    return "?" + query + (query.isEmpty() ? "" : "&") + "strana=" + page;
  }

  private static int pages(int total) {
    return Math.max(1, Math.ceilDiv(total, SIZE));
  }

  private static String query(Map<String, String> filter) {
    return filter.entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .sorted()
        .collect(Collectors.joining("&"));
  }
}
