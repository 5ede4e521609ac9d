package org.spoluplan.network.register;

import java.util.List;
import org.spoluplan.network.ServiceContent;

/// What an item of the register is here.
sealed interface Translated {

  List<RegisterRemark> remarks();

  record Known(
      String identifier,
      ProviderName provider,
      ServiceContent content,
      List<RegisterRemark> remarks)
      implements Translated {
    public Known {
      remarks = List.copyOf(remarks);
    }

    LaidOut laidOut() {
      return LaidOut.of(provider, content);
    }
  }

  /// Its type is in no code list: it is not taken over until somebody adds the type.
  record Unknown(String identifier, String typeCode, List<RegisterRemark> remarks)
      implements Translated {
    public Unknown {
      remarks = List.copyOf(remarks);
    }
  }
}
