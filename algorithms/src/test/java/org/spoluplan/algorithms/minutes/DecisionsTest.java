package org.spoluplan.algorithms.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.algorithms.minutes.DraftOf.value;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the group voted and concluded, and what others decided.
class DecisionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hlasování o zprávě: všichni pro.;|||přijato",
        "Všichni jsou pro.;|||přijato",
        "S programem souhlasilo všech šest členů.;6|||přijato",
        "Výsledek: přijato bez hlasů proti, 1 se zdržel.;|0|1|přijato",
        "Návrh neprošel: dva byli pro, dva proti, předseda se zdržel.;2|2|1|nepřijato",
        "Hlasování: 8-0-1, přijato;8|0|1|přijato",
        "O žádosti 1 pro, 3 proti, 2 se zdrželi, žádost podporu nezískala.;1|3|2|nepřijato"
      })
  void votesAreCountedInAnyWords(String said, String vote) {
    assertThat(votes(DraftOf.said(said))).containsExactly(vote);
  }

  @Test
  void rowsOfATableAreVotes() {
    var draft =
        DraftOf.said(
            "¦ návrh                ¦ pro ¦ proti ¦ zdrž. ¦ výsledek ¦\n¦ 1. Akční plán     ¦ 13  ¦ 0     ¦ 1     ¦ přijat   ¦\n¦ 2. Mimořádná žádost   ¦ 6   ¦ 5     ¦ 3     ¦ nepřijat ¦\n");
    assertThat(votes(draft)).containsExactly("13|0|1|přijato", "6|5|3|nepřijato");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rada Jihočeského kraje v lednu rozhodla o prodloužení dotace.",
        "Okresní nemocnice rozhodla, že lékaře neuvolní.",
        "Zastupitelstvo města vzalo zprávu na vědomí.",
        "Rada města vyhověla žádosti o parkování."
      })
  void whatOthersDecidedIsOnlyReported(String said) {
    var draft = DraftOf.said(said);
    assertThat(draft.conclusions()).isNull();
    assertThat(DraftOf.texts(draft.reported())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Skupina se usnesla: odešle se dopis kraji.;odešle se dopis kraji.",
        "Skupina trvá na zachování spoje.;Skupina trvá na zachování spoje.",
        "Závěr (zařadit do plánu): Klub bude od září.;Klub bude od září.",
        "Stanovisko skupiny: spolupráci nezačínat.;spolupráci nezačínat."
      })
  void whatTheGroupDecidedIsConcluded(String said, String conclusion) {
    assertThat(DraftOf.texts(DraftOf.said(said).conclusions())).containsExactly(conclusion);
  }

  @Test
  void whatIsSaidAgainAtTheEndCountsOnce() {
    var draft =
        DraftOf.said(
            "Závěr: Klub bude od září.\n\nZávěry\n1. Klub bude od září. (bod 2, zařadit do plánu)\n");
    assertThat(DraftOf.texts(draft.conclusions())).containsExactly("Klub bude od září.");
  }

  private static List<String> votes(ExtractedMinutes draft) {
    return Objects.requireNonNull(draft.votes()).stream()
        .map(
            vote ->
                String.join(
                    "|",
                    value(vote.inFavour()),
                    value(vote.against()),
                    value(vote.abstained()),
                    value(vote.result())))
        .toList();
  }
}
