package org.spoluplan.codelists.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.springframework.stereotype.Component;

@Component
class KnownCodes implements CodeLists {

  private final Items items;

  KnownCodes(Items items) {
    this.items = items;
  }

  @Override
  public List<CodeItem> list(CodeList list, LocalDate day) {
    return items.list(list, day).stream().map(StoredItem::item).toList();
  }

  @Override
  public Optional<CodeItem> find(CodeList list, String code, LocalDate day) {
    return items.find(list, code, day).map(StoredItem::item);
  }

  @Override
  public List<CodeItem> all(CodeList list) {
    return items.list(list).stream().map(StoredItem::item).toList();
  }
}
