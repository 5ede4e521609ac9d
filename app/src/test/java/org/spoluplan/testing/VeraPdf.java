package org.spoluplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// The reference validator of PDF for everybody (PDF/UA-1) and for keeping (PDF/A-2a).
public final class VeraPdf {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /// Fails with every rule that is broken, and where.
  public static void approves(byte[] pdf) throws Exception {
    for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      approves(pdf, flavour);
    }
  }

  private static void approves(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isPositive();
      var faults =
          result.getTestAssertions().stream()
              .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
              .map(VeraPdf::words)
              .distinct()
              .collect(Collectors.joining("\n"));
      assertThat(result.isCompliant()).as("%s%n%s", flavour, faults).isTrue();
    }
  }

  private static String words(TestAssertion check) {
    return "%s-%d %s %s"
        .formatted(
            check.getRuleId().getClause(),
            check.getRuleId().getTestNumber(),
            check.getMessage(),
            check.getLocation().getContext());
  }
}
