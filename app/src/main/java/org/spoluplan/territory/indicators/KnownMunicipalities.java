package org.spoluplan.territory.indicators;

import static org.spoluplan.territory.db.Tables.AREA;
import static org.spoluplan.territory.db.Tables.MUNICIPALITY;
import static org.spoluplan.territory.db.Tables.MUNICIPALITY_AREA;

import java.util.Set;
import org.jooq.DSLContext;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Repository;

/// All municipalities by the names that tables call them.
@Repository
class KnownMunicipalities {

  private final DSLContext sql;

  KnownMunicipalities(DSLContext sql) {
    this.sql = sql;
  }

  /// In the district in which each lies now.
  MunicipalityIndex index() {
    return new MunicipalityIndex(
        sql.select(MUNICIPALITY.CODE, MUNICIPALITY.NAME, AREA.NAME, AREA.CODE)
            .from(MUNICIPALITY)
            .join(MUNICIPALITY_AREA)
            .on(MUNICIPALITY_AREA.MUNICIPALITY_CODE.eq(MUNICIPALITY.CODE))
            .join(AREA)
            .on(AREA.KIND.eq(MUNICIPALITY_AREA.KIND))
            .and(AREA.CODE.eq(MUNICIPALITY_AREA.CODE))
            .where(MUNICIPALITY_AREA.KIND.eq("district"))
            .and(MUNICIPALITY_AREA.VALID_TO.isNull())
            .fetch(
                row ->
                    new MunicipalityIndex.Known(
                        new MunicipalityCode(row.value1()),
                        row.value2(),
                        Set.of(
                            MunicipalityIndex.folded(row.value3()),
                            MunicipalityIndex.folded(row.value4())))));
  }
}
