package org.spoluplan.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.spoluplan.documents.Markup;

class HtmlWriterTest {

  @Test
  void theArticleHasTheClassesOfOurPages() {
    var page = Jsoup.parse(HtmlWriter.article(Sample.minutes(), Sample.WORDS));

    assertThat(page.select("article.sp-document[lang=cs] > header.sp-document__head > h1").text())
        .startsWith("ZÁPIS č. 12");
    assertThat(page.select(".sp-document__head > p").text()).startsWith("Komunitní plánování");
    assertThat(page.select("dl.sp-facts > div > dt").eachText()).contains("Datum a čas:");
    assertThat(page.select("div.sp-conclusion > p > strong").text()).isEqualTo("Závěr:");
    assertThat(page.select("table.sp-table > thead th[scope=col]")).hasSize(5);
    assertThat(page.select("td.sp-num[data-label=Kč]").eachText()).contains("325 000");
    assertThat(page.select("div.sp-confidential h3").text()).startsWith("Ad 3)");
    assertThat(page.select("[style], script")).isEmpty();
  }

  @Test
  void headingsSkipNoLevel() {
    var page = html("# T\n\n#### a\n\n## b\n\n#### c");

    assertThat(page)
        .contains(
            "<h2 id=\"cast-1\">a</h2>", "<h2 id=\"cast-2\">b</h2>", "<h3 id=\"cast-3\">c</h3>");
  }

  @Test
  void thePublicCopySaysWhatIsMissing() {
    var copy = Typeset.of(Markup.parse(Sample.text()).publicCopy());

    assertThat(HtmlWriter.article(copy, Sample.WORDS))
        .contains("<p class=\"sp-withheld\">[část zápisu není veřejná]</p>")
        .doesNotContain("Rodina");
  }

  @Test
  void theRulesSeeOverTheBordersOfBold() {
    assertThat(html("v **Liberci** a *3* Kč"))
        .contains("v\u00a0<strong>Liberci</strong> a\u00a0<em>3</em>\u00a0Kč");
  }

  @Test
  void typedHtmlIsShownAndNotDone() {
    assertThat(html("<script>alert('1')</script>\n\n| <b> |\n|---|\n| \" |"))
        .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;")
        .contains("data-label=\"&lt;b&gt;\"")
        .doesNotContain("<script", "<b>");
  }

  @Test
  void aNumberedListStartsWhereItWasTyped() {
    assertThat(html("4. d\n5. e")).contains("<ol start=\"4\">");
  }

  @Test
  void aFileNeedsNothingBesideIt() {
    var page = Jsoup.parse(HtmlFile.of(Sample.minutes(), Sample.WORDS));

    assertThat(page.title()).startsWith("ZÁPIS");
    assertThat(page.select("html[lang=cs], meta[charset=utf-8], style")).hasSize(3);
    assertThat(page.select("link, script, img")).isEmpty();
    assertThat(page.select("h1")).hasSize(1);
  }

  @Property
  void noTextBreaksOutOfTheArticle(@ForAll String typed) {
    var body = Jsoup.parseBodyFragment(html(typed)).body();

    assertThat(body.children()).hasSize(1);
    assertThat(body.select("script, img, iframe, style, object, form, [onclick], [onerror]"))
        .isEmpty();
  }

  private static String html(String markup) {
    return HtmlWriter.article(Typeset.of(Markup.parse(markup)), Sample.WORDS);
  }
}
