package org.spoluplan.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BookletTest {

  /// Sheets lie on each other, the first one outside; a reader turns halves from the first to the
  /// last.
  @Property(tries = 200)
  void foldedSheetsFollowOneAnother(@ForAll @IntRange(min = 1, max = 120) int pages) {
    var sides = Booklet.order(pages);
    assertThat(sides.size() % 2).isZero();
    var fromFront = new ArrayList<Integer>();
    for (int side = 0; side < sides.size(); side++) {
      fromFront.add(sides.get(side)[side % 2 == 0 ? 1 : 0]);
    }
    var fromBack = new ArrayList<Integer>();
    for (int side = sides.size() - 1; side >= 0; side--) {
      fromBack.add(sides.get(side)[side % 2 == 0 ? 0 : 1]);
    }
    var read = new ArrayList<>(fromFront);
    read.addAll(fromBack);
    for (int i = 0; i < read.size(); i++) assertThat(read.get(i)).isEqualTo(i + 1);
    assertThat(read).hasSizeBetween(pages, pages + 3);
  }
}
