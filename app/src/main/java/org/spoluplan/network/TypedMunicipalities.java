package org.spoluplan.network;

import java.util.Set;
import org.spoluplan.page.Form;
import org.spoluplan.territory.MunicipalityCode;

/// Municipalities as people write them: "Liberec, ORP Frýdlant, Lhota (okres Kladno)".
public interface TypedMunicipalities {

  /// All that the text names. What it names badly is noted as one problem of the field.
  Set<MunicipalityCode> read(Form form, String field, String text);

  /// So that [#read] understands it.
  String name(MunicipalityCode code);
}
