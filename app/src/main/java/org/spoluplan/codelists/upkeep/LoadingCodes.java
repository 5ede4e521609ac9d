package org.spoluplan.codelists.upkeep;

import java.util.UUID;
import org.spoluplan.codelists.CodeList;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// A list that is empty gets what comes with the application; what people keep is not touched.
@Service
class LoadingCodes implements SmartInitializingSingleton {

  private final Items items;
  private final TransactionTemplate transaction;

  LoadingCodes(Items items, TransactionTemplate transaction) {
    this.items = items;
    this.transaction = transaction;
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (var list : CodeList.values()) {
      transaction.executeWithoutResult(_ -> load(list));
    }
  }

  private void load(CodeList list) {
    if (!items.list(list).isEmpty()) return;
    ShippedCodes.read(list).forEach(item -> items.add(UUID.randomUUID(), item));
  }
}
