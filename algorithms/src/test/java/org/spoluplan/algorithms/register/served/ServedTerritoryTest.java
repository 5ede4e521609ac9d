package org.spoluplan.algorithms.register.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ServedTerritoryTest {

  private static final Map<String, List<NamedPlace>> PLACES = new HashMap<>();

  static {
    for (var town :
        List.of(
            "Litvínov:most",
            "Meziboří:most",
            "Lom:tabor",
            "Lom:most",
            "Horní Jiřetín:most",
            "Bělušice",
            "Nové Sedlo",
            "Drahonice",
            "Stráž pod Ralskem",
            "Ostrov",
            "Kynšperk nad Ohří",
            "Horní Slavkov",
            "Liberec",
            "Litoměřice",
            "Jiříkov",
            "Krásná Lípa",
            "Staré Křečany",
            "Teplice",
            "Krupka",
            "Roudnice nad Labem",
            "Most",
            "Praha",
            "Bílina",
            "Frýdek-Místek",
            "Semily")) add(PlaceKind.MUNICIPALITY, town);
    for (var orp : List.of("Liberec", "Roudnice nad Labem", "Turnov", "Semily"))
      add(PlaceKind.ORP, orp);
    for (var district : List.of("Most", "Teplice", "Liberec", "Praha-východ"))
      add(PlaceKind.DISTRICT, district);
    for (var region : List.of("Ústecký kraj", "Liberecký kraj", "Kraj Vysočina"))
      add(PlaceKind.REGION, region);
    add(PlaceKind.PART, "Praha 5");
  }

  private static void add(PlaceKind kind, String said) {
    var parts = said.split(":", -1);
    var within = parts.length > 1 ? parts[1] : null;
    PLACES
        .computeIfAbsent(parts[0], _ -> new ArrayList<>())
        .add(new NamedPlace(kind, kind + ":" + said, parts[0], within));
  }

  private static ServedTerritory read(String text) {
    return ServedTerritory.read(text, name -> PLACES.getOrDefault(name, List.of()));
  }

  private static List<String> areas(String text) {
    return read(text).areas().stream()
        .map(area -> (area.except() ? "-" : "") + area.kind() + " " + area.name())
        .toList();
  }

  @Test
  void listsOfTowns() {
    var read =
        read(
            "Určeno lidem ve věku od 18 let na území měst Litvínov, Meziboří, Lom a Horní Jiřetín."
                + " Konkrétně v 1 - 3 stupni.");
    assertThat(read.areas())
        .extracting(Piece.Area::name)
        .containsExactly("Litvínov", "Meziboří", "Lom", "Horní Jiřetín");
    assertThat(read.areas().get(2).candidates())
        .extracting(NamedPlace::within)
        .containsExactly("most", "tabor");
    assertThat(read.ages()).hasSize(1);
    assertThat(read.ages().getFirst().from()).isEqualTo(18);
  }

  @Test
  void bentNames() {
    assertThat(
            areas(
                "Ve věznicích v Bělušicích, Novém Sedle, Drahonicích, Stráži pod Ralskem, Ostrově,"
                    + " Kynšperku nad Ohří, Horním Slavkově a ve vazbě v Liberci a v Litoměřicích."))
        .containsExactly(
            "MUNICIPALITY Bělušice",
            "MUNICIPALITY Nové Sedlo",
            "MUNICIPALITY Drahonice",
            "MUNICIPALITY Stráž pod Ralskem",
            "MUNICIPALITY Ostrov",
            "MUNICIPALITY Kynšperk nad Ohří",
            "MUNICIPALITY Horní Slavkov",
            "MUNICIPALITY Liberec",
            "MUNICIPALITY Litoměřice");
  }

  @Test
  void areasAroundTowns() {
    assertThat(areas("na území Liberce a všech obcích v jeho rozšířené působnosti."))
        .containsExactly("MUNICIPALITY Liberec", "ORP Liberec");
    assertThat(areas("v obcích ve spádové oblasti odboru MěÚ Roudnice nad Labem"))
        .containsExactly("ORP Roudnice nad Labem");
    assertThat(areas("na území ORP Turnov a Semily")).containsExactly("ORP Turnov", "ORP Semily");
  }

  @Test
  void districtsRegionsCountry() {
    assertThat(areas("v okresech Most a Teplice, kromě Bíliny"))
        .containsExactly("DISTRICT Most", "DISTRICT Teplice", "-MUNICIPALITY Bílina");
    assertThat(areas("v Ústeckém a Libereckém kraji, v kraji Vysočina"))
        .containsExactly("REGION Ústecký kraj", "REGION Liberecký kraj", "REGION Kraj Vysočina");
    assertThat(areas("na území celé České republiky")).containsExactly("COUNTRY Česká republika");
    assertThat(areas("na území hl. m. Prahy")).containsExactly("MUNICIPALITY Praha");
    assertThat(areas("na území Prahy 5 a Prahy 7")).containsExactly("PART Praha 5");
  }

  @Test
  void circles() {
    var read =
        read("na území měst Teplice a Krupka a do vzdálenosti maximálně 20 km od Teplic a Krupky.");
    assertThat(read.areas()).hasSize(2);
    assertThat(read.circles()).hasSize(1);
    assertThat(read.circles().getFirst().kilometres()).isEqualTo(20);
    assertThat(read.circles().getFirst().centres())
        .extracting(Piece.Area::name)
        .containsExactly("Teplice", "Krupka");
    assertThat(read("v okruhu 15 km od Frýdku-Místku").circles()).hasSize(1);
  }

  @Test
  void agesOfFormsAndOfChildren() {
    var ages =
        read("u ambulantní formy mládež od 13 do 26 let; u terénní formy ve věku 6–26 let.").ages();
    assertThat(ages)
        .extracting(Piece.Ages::formCode)
        .containsExactly("FormaSocialniSluzby/amb", "FormaSocialniSluzby/ter");
    assertThat(ages).extracting(Piece.Ages::from).containsExactly(13, 6);
    var children = read("rodinám s dětmi do 18 let věku dětí").ages().getFirst();
    assertThat(children.ofChildren()).isTrue();
    assertThat(children.to()).isEqualTo(18);
    assertThat(read("senioři nad 80 let").ages().getFirst().from()).isEqualTo(81);
    assertThat(read("pobyt na dobu do 1 roku, od 8 do 16 hodin, od 300 let").ages()).isEmpty();
  }

  @Test
  void oneSexOnly() {
    assertThat(read("Služba je poskytována pouze mužům.").onlySex()).contains(Piece.Sex.MEN);
    assertThat(read("výhradně pro ženy").onlySex()).contains(Piece.Sex.WOMEN);
    assertThat(read("pouze mužům a ženám od 18 let").onlySex()).isEmpty();
    assertThat(read("nejen ženám").onlySex()).isEmpty();
  }

  @Test
  void whatIsNotAPlaceStaysText() {
    for (var text :
        List.of(
            "Služba je určena osobám s Alzheimerovou chorobou.",
            "Jan Most a Petr Lom.",
            "Ostrov naděje pomáhá lidem.",
            "",
            "ve východní části Šluknovského výběžku")) assertThat(read(text).isRead()).isFalse();
  }

  @Test
  void aHostileTextTakesNoTime() {
    for (var piece :
        List.of(
            "kskym",
            "v Ústeckého kskym",
            "rodin det do 3 let ",
            "v Most Lom ",
            "Ústeckém a ",
            "na území Liberce a všech obcích v ",
            "20 km od ",
            "správní obvod Ab-",
            "ve věku "))
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> assertThat(read("v Ústeckém " + piece.repeat(2_000)).pieces()).isNotEmpty());
  }

  @Provide
  Arbitrary<String> texts() {
    var piece =
        Arbitraries.of(
            "na území ",
            "v ",
            "od ",
            "20 km ",
            "Teplic",
            "Liberce",
            " a ",
            ", ",
            "okres ",
            "Most",
            "kraje",
            "Ústeckého ",
            "do 18 let",
            "pouze mužům",
            ". ",
            "; ",
            "kromě ",
            "ORP ",
            "Lom",
            " a všech obcích v jeho rozšířené působnosti",
            "České republiky",
            "ř",
            "\n",
            "-",
            "7");
    return piece.list().ofMaxSize(15).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 1000)
  void piecesCoverTheText(@ForAll("texts") String text) {
    var read = read(text);
    var whole = new StringBuilder();
    for (var piece : read.pieces()) whole.append(piece.span().of(text));
    assertThat(whole.toString()).isEqualTo(text);
  }

  @Property(tries = 300)
  void anyTextIsAnswered(@ForAll String text) {
    assertThat(read(text).pieces()).isNotNull();
  }
}
