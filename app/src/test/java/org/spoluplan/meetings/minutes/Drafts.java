package org.spoluplan.meetings.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.minutes.AttendanceDraft.Attendee;
import org.spoluplan.meetings.minutes.AttendanceDraft.Quorum;
import org.spoluplan.meetings.minutes.AttendanceDraft.Stay;
import org.spoluplan.meetings.minutes.ConclusionDraft.Kind;
import org.spoluplan.meetings.minutes.ItemDraft.ReportedDecision;
import org.spoluplan.meetings.minutes.MinutesDraft.Beside;
import org.spoluplan.meetings.minutes.MinutesDraft.Form;
import org.spoluplan.meetings.minutes.MinutesDraft.Heading;
import org.spoluplan.meetings.minutes.MinutesDraft.NextMeeting;
import org.spoluplan.meetings.minutes.MinutesDraft.Occasion;
import org.spoluplan.meetings.minutes.MinutesDraft.Official;
import org.spoluplan.meetings.minutes.MinutesDraft.Officials;
import org.spoluplan.meetings.minutes.MinutesDraft.Project;
import org.spoluplan.meetings.minutes.MotionDraft.Ballot;
import org.spoluplan.meetings.minutes.MotionDraft.Choice;
import org.spoluplan.meetings.minutes.MotionDraft.Manner;
import org.spoluplan.meetings.minutes.MotionDraft.Verdict;
import org.spoluplan.meetings.minutes.TaskDraft.Precision;

/// Meetings for tests: one of which nothing but the day is known, and one of which all is.
final class Drafts {

  static final LocalDate DAY = LocalDate.of(2021, 6, 2);

  private Drafts() {}

  /// A meeting with these parts and nothing else.
  record Parts(
      Heading heading,
      Occasion occasion,
      Officials officials,
      AttendanceDraft attendance,
      List<ItemDraft> items,
      @Nullable NextMeeting next,
      List<String> annexes) {

    MinutesDraft draft() {
      return new MinutesDraft(
          heading,
          occasion,
          officials,
          attendance,
          items,
          Beside.NOTHING,
          next,
          annexes,
          List.of(),
          null,
          null);
    }

    Parts called(Heading other) {
      return new Parts(other, occasion, officials, attendance, items, next, annexes);
    }

    Parts on(Occasion other) {
      return new Parts(heading, other, officials, attendance, items, next, annexes);
    }

    Parts by(Officials other) {
      return new Parts(heading, occasion, other, attendance, items, next, annexes);
    }

    Parts with(AttendanceDraft other) {
      return new Parts(heading, occasion, officials, other, items, next, annexes);
    }

    Parts about(ItemDraft... others) {
      return new Parts(heading, occasion, officials, attendance, List.of(others), next, annexes);
    }

    Parts then(NextMeeting other) {
      return new Parts(heading, occasion, officials, attendance, items, other, annexes);
    }

    Parts annexed(String... others) {
      return new Parts(heading, occasion, officials, attendance, items, next, List.of(others));
    }
  }

  static Parts meeting() {
    return new Parts(
        heading("Pracovní skupina pro seniory", null),
        new Occasion(DAY, null, null, null, null, Form.IN_PERSON),
        Officials.UNKNOWN,
        AttendanceDraft.UNKNOWN,
        List.of(),
        null,
        List.of());
  }

  static Heading heading(String body, @Nullable String number) {
    return new Heading(body, null, number, null, List.of());
  }

  static Officials recorded(String by, String verifiedBy) {
    return new Officials(
        null, null, List.of(new Official(by, null)), List.of(new Official(verifiedBy, null)));
  }

  static AttendanceDraft present(String... names) {
    return new AttendanceDraft(people(names), null, null, null, null, null);
  }

  static List<Attendee> people(String... names) {
    return java.util.Arrays.stream(names).map(n -> new Attendee(n, null, null, List.of())).toList();
  }

  static ItemDraft item(int number, String title) {
    return new ItemDraft(
        number, title, List.of(), null, null, List.of(), List.of(), List.of(), List.of(), List.of(),
        false);
  }

  static MotionDraft motion(int inFavour, int against, int abstained, Verdict verdict) {
    return new MotionDraft(
        "Schválit program",
        null,
        false,
        Manner.SHOW_OF_HANDS,
        30,
        20,
        16,
        20,
        inFavour,
        against,
        abstained,
        verdict,
        List.of());
  }

  static MinutesDraft full() {
    return new MinutesDraft(
        new Heading(
            "Pracovní skupina pro rodiny s dětmi a mládež",
            "Komunitní plánování sociálních služeb regionu Podještědí",
            "12",
            null,
            List.of("Řídicí pracovní skupina")),
        new Occasion(
            DAY,
            null,
            LocalTime.of(10, 0),
            LocalTime.of(11, 45),
            "Nová radnice, místnost č. 203",
            Form.HYBRID),
        new Officials(
            "Jana Vrbická",
            "Jana Vrbická",
            List.of(new Official("Mgr. Ondřej Malátný", "tajemník skupiny")),
            List.of(new Official("Drahomíra Koubelková", null))),
        attendance(),
        List.of(opening(), club(), personal()),
        new Beside(
            List.of(),
            List.of(),
            List.of(
                new ConclusionDraft(
                    Kind.NOTED, "Připomínky k plánu je možné zasílat e-mailem", null, false)),
            List.of(
                new TaskDraft(
                    "Rozeslat zápis", "Mgr. Ondřej Malátný", null, Precision.ONGOING, false))),
        new NextMeeting(
            LocalDate.of(2021, 7, 21), LocalTime.of(10, 0), "tamtéž", "oblast zaměstnanosti", true),
        List.of("Prezenční listina", "Výstupy bodu 2"),
        List.of(
            new Project(
                "Rozvoj plánování", "CZ.03.4.74/0.0/0.0/16_033/0001234", "01/2021–12/2022")),
        "Město Lípa, IČO: 12345679",
        LocalDate.of(2021, 6, 4));
  }

  private static AttendanceDraft attendance() {
    return new AttendanceDraft(
        List.of(
            new Attendee("Jana Vrbická", "město Lípa", null, List.of()),
            new Attendee(
                "Drahomíra Koubelková",
                "Mraveniště, z. s.",
                null,
                List.of(new Stay(null, null, true))),
            new Attendee(
                "Ing. Vavřinec Tlustoš",
                "město Hrádek",
                null,
                List.of(new Stay(null, LocalTime.of(11, 10), false))),
            new Attendee(
                "Leopold Štolba",
                null,
                "Ludmila Seifrtová",
                List.of(new Stay(LocalTime.of(10, 20), null, false)))),
        "viz prezenční listina",
        people("Bohumil Kratina"),
        List.of(),
        List.of(new Attendee("zástupci obcí", null, null, List.of())),
        new Quorum(20, 30, 16, "jednací řád čl. 6"));
  }

  private static ItemDraft opening() {
    return new ItemDraft(
        1,
        "Zahájení a schválení programu",
        List.of(),
        null,
        "Předsedající přivítala přítomné.",
        List.of(),
        List.of(),
        List.of(motion(20, 0, 0, Verdict.ADOPTED)),
        List.of(),
        List.of(),
        false);
  }

  private static ItemDraft club() {
    return new ItemDraft(
        2,
        "Klub pro mládež",
        List.of(item(1, "prostory"), item(2, "rozpočet")),
        "Ing. Vavřinec Tlustoš",
        "## Prostory\nPo výměně *oken*.\n\n:::neverejne\nNájemník dluží.",
        List.of("záměr klubu", "rozpočet"),
        List.of(
            new ReportedDecision(
                "Zastupitelstvo města Lípa",
                "usnesení č. 47/2021",
                LocalDate.of(2021, 3, 2),
                "Dotace byla schválena.")),
        List.of(
            new MotionDraft(
                "Doporučit klub",
                "Leopold Štolba",
                false,
                Manner.BY_NAME,
                5,
                4,
                3,
                4,
                1,
                2,
                1,
                Verdict.REJECTED,
                List.of(
                    new Ballot("Jana Vrbická", Choice.AGAINST),
                    new Ballot("Leopold Štolba", Choice.IN_FAVOUR),
                    new Ballot("Ing. Vavřinec Tlustoš", Choice.RECUSED),
                    new Ballot("Drahomíra Koubelková", Choice.AGAINST)))),
        List.of(
            new ConclusionDraft(
                Kind.INTO_PLAN, "Zařadit klub do akčního plánu", "děti nemají kam jít", false),
            new ConclusionDraft(Kind.WILL_NOT_BE_HANDLED, "Dluhy nájemníka", null, true),
            new ConclusionDraft(Kind.WILL_BE_HANDLED, "Výměna oken. Bude řešeno.", null, false)),
        List.of(
            new TaskDraft(
                "Projednat prostor se školou",
                "město Hrádek",
                LocalDate.of(2021, 6, 30),
                Precision.DAY,
                false),
            new TaskDraft(
                "Vymoci dluh", "město Lípa", LocalDate.of(2021, 12, 1), Precision.MONTH, true)),
        false);
  }

  private static ItemDraft personal() {
    return new ItemDraft(
        3,
        "Stížnost paní N.",
        List.of(),
        null,
        "Tajná rozprava.",
        List.of(),
        List.of(),
        List.of(),
        List.of(new ConclusionDraft(Kind.TO_BE_DISCUSSED, "Stížnost projednat", null, false)),
        List.of(),
        true);
  }
}
