package org.spoluplan.territory.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spoluplan.territory.Border;
import org.spoluplan.territory.MunicipalityCode;

class ContiguityTest {

  private static final MunicipalityCode A = new MunicipalityCode("500001");
  private static final MunicipalityCode B = new MunicipalityCode("500002");
  private static final MunicipalityCode C = new MunicipalityCode("500003");
  private static final MunicipalityCode D = new MunicipalityCode("500004");

  @Test
  void neighboursOfNeighboursHangTogether() {
    var borders = List.of(new Border(A, B, 10), new Border(C, B, 10));
    assertThat(Contiguity.parts(Set.of(A, B, C), borders)).containsExactly(Set.of(A, B, C));
  }

  @Test
  void partsThatDoNotTouchAreToldTheLargestFirst() {
    var borders = List.of(new Border(A, B, 10));
    assertThat(Contiguity.parts(Set.of(A, B, C), borders)).containsExactly(Set.of(A, B), Set.of(C));
    assertThat(Contiguity.parts(Set.of(D), List.of())).containsExactly(Set.of(D));
    assertThat(Contiguity.parts(Set.of(), List.of())).isEmpty();
  }
}
