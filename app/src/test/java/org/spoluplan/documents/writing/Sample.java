package org.spoluplan.documents.writing;

import java.util.Locale;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Markup;
import org.spoluplan.page.Messages;

/// Invented minutes with every kind of block, over more than one page.
final class Sample {

  static final DocumentWords WORDS = DocumentWords.in(Locale.of("cs"), new Messages());

  private Sample() {}

  static Document minutes() {
    return Typeset.of(Markup.parse(text()));
  }

  static String text() {
    return """
        # ZÁPIS č. 12 z jednání pracovní skupiny pro rodiny s dětmi a mládež
        Komunitní plánování sociálních služeb, Liberec a okolí

        **Datum a čas:** středa 2. června 2021, 10.00-11.45 hod.
        **Místo:** Liberec, Nová radnice, místnost č. 203, a na dálku
        **Předsedající:** Jana Vrbická
        **Přítomni:** Bc. Květoslava Najmanová-Pospíchalová (Domov a péče Hrádek, o. p. s.), Ing. Vavřinec Tlustoš (město Chrastava, do 11.10), Leopold Štolba (rodiče, Chrastava), Mgr. Emílie Hanzelínová (Poradna Kompas Liberec, z. ú.)
        **Omluveni:** nikdo

        ## Program

        1. Zahájení a schválení programu
        2. Nízkoprahové zařízení pro děti a mládež v Chrastavě
           - prostory
           - rozpočet
             1. provoz
             2. mzdy
        3. Různé

        ## Průběh jednání

        ### Ad 1) Zahájení a schválení programu

        Předsedající přivítala přítomné a konstatovala, že skupina je *usnášeníschopná*.

        PRO: 20 PROTI: 0 ZDRŽEL SE: 0 VÝSLEDEK: přijato

        ### Ad 2) Nízkoprahové zařízení pro děti a mládež

        V Chrastavě a okolních obcích žije 1 240 dětí ve věku 6-18 let, předpokládané náklady jsou \
        1 850 000 Kč, z toho obce 325 000 Kč. Více na [webu města](https://www.example.cz/klub?a=1&b=2). \
        Podle "dohody" se s tím počítá od roku 2022, § 62 a čl. 6 k tomu dávají dost volnosti.

        Українською: ґанок, їжак, єдність, її. Příliš žluťoučký kůň úpěl ďábelské ódy.

        > **Závěr:** Klub zařadit jako nové opatření do akčního plánu na rok 2022.
        > Zařadit do KP.

        #### Podklady

        - rozpočet klubu
        - dopis školy

          s druhým odstavcem

        :::neverejne
        ### Ad 3) Osobní věci

        Rodina N. žádá o pomoc, *prosíme* o diskrétnost.

        - jeden
        - dva
        :::

        ## Úkoly

        | Č. | Úkol | Kdo | Do kdy | Kč |
        |---:|---|---|---|---:|
        | 1 | Projednat s vedením školy prostor pro klub a připravit návrh nájemní smlouvy | město Chrastava | 30. 6. 2021 | 325 000 |
        | 2 | Připravit opatření do akčního plánu 2022 | **Jana Vrbická** | srpen 2021 | 0 |
        """
        + rows()
        + """

        **Příští jednání:** středa 21. července 2021 v 10.00
        **Zapsal:** Ondřej Malátný, tajemník skupiny
        **Ověřila:** Drahomíra Koubelková
        """;
  }

  private static String rows() {
    var rows = new StringBuilder();
    for (var i = 3; i < 40; i++) {
      rows.append(
          "| %d | Další úkol s pořadovým číslem %d | skupina | průběžně | %d000 |%n"
              .formatted(i, i, i));
    }
    return rows.toString();
  }
}
