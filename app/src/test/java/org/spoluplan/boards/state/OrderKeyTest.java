package org.spoluplan.boards.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OrderKeyTest {

  @Property
  void betweenAnyTwoThereIsAnother(@ForAll @Size(max = 300) List<@IntRange(max = 999) Integer> at) {
    var keys = new ArrayList<String>();
    for (int spot : at) {
      var place = keys.isEmpty() ? 0 : spot % (keys.size() + 1);
      var low = place == 0 ? "" : keys.get(place - 1);
      var high = place == keys.size() ? "" : keys.get(place);
      keys.add(place, OrderKey.between(low, high));
    }
    assertThat(keys).isSorted().doesNotHaveDuplicates();
    assertThat(keys).allSatisfy(key -> assertThat(key).doesNotEndWith("0"));
  }

  @Test
  void keysOfThingsAddedAtTheEndStayShort() {
    var last = OrderKey.first();
    for (int i = 0; i < 1000; i++) last = OrderKey.after(last);
    assertThat(last.length()).isLessThan(40);
  }

  @Test
  void keysOfThingsPutInFrontStayShort() {
    var first = OrderKey.first();
    for (int i = 0; i < 1000; i++) first = OrderKey.between("", first);
    assertThat(first.length()).isLessThan(80);
  }
}
