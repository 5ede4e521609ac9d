package org.spoluplan.territory.facts;

import static org.spoluplan.territory.db.Tables.AREA;
import static org.spoluplan.territory.db.Tables.AREA_PARENT;
import static org.spoluplan.territory.db.Tables.DATASET;
import static org.spoluplan.territory.db.Tables.MUNICIPALITY;
import static org.spoluplan.territory.db.Tables.MUNICIPALITY_AREA;
import static org.spoluplan.territory.db.Tables.NEIGHBOUR;
import static org.spoluplan.territory.db.Tables.POPULATION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/// Writes facts of the files into the tables, in big steps.
@Repository
class Facts {

  private static final int ROWS_IN_A_STEP = 2000;
  private static final int FIRST_BAND = 2;
  private static final int BANDS = 18;

  private final DSLContext sql;
  private final Clock clock;

  Facts(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  boolean has(Dataset dataset) {
    return sql.fetchExists(DATASET, DATASET.CODE.eq(dataset.code()));
  }

  void loaded(Dataset dataset) {
    sql.insertInto(DATASET)
        .set(DATASET.CODE, dataset.code())
        .set(DATASET.TITLE, dataset.title())
        .set(DATASET.PUBLISHER, dataset.publisher())
        .set(DATASET.LICENCE, dataset.licence())
        .set(DATASET.AS_OF, dataset.asOf())
        .set(DATASET.LOADED_AT, clock.instant())
        .execute();
  }

  void addAreas(List<CSVRecord> rows) {
    load(
        AREA,
        rows.stream().map(row -> new Object[] {row.get("kind"), row.get("code"), row.get("name")}),
        AREA.KIND,
        AREA.CODE,
        AREA.NAME);
    load(
        AREA_PARENT,
        rows.stream()
            .filter(row -> !row.get("parent").isEmpty())
            .map(
                row ->
                    new Object[] {
                      row.get("kind"),
                      row.get("code"),
                      row.get("kind").equals("pou") ? "orp" : "region",
                      row.get("parent")
                    }),
        AREA_PARENT.KIND,
        AREA_PARENT.CODE,
        AREA_PARENT.PARENT_KIND,
        AREA_PARENT.PARENT_CODE);
  }

  void addMunicipalities(List<CSVRecord> rows) {
    load(
        MUNICIPALITY,
        rows.stream()
            .map(
                row ->
                    new Object[] {
                      row.get("code"),
                      row.get("name"),
                      row.get("postcode"),
                      Integer.valueOf(row.get("lat_e5")),
                      Integer.valueOf(row.get("lon_e5")),
                      Integer.valueOf(row.get("area_ha"))
                    }),
        MUNICIPALITY.CODE,
        MUNICIPALITY.NAME,
        MUNICIPALITY.POSTCODE,
        MUNICIPALITY.LAT_E5,
        MUNICIPALITY.LON_E5,
        MUNICIPALITY.AREA_HA);
    load(
        MUNICIPALITY_AREA,
        rows.stream()
            .flatMap(
                row ->
                    Stream.of("pou", "district")
                        .map(kind -> new Object[] {row.get("code"), kind, row.get(kind)})),
        MUNICIPALITY_AREA.MUNICIPALITY_CODE,
        MUNICIPALITY_AREA.KIND,
        MUNICIPALITY_AREA.CODE);
  }

  void addNeighbours(List<CSVRecord> rows) {
    load(
        NEIGHBOUR,
        rows.stream()
            .map(
                row ->
                    new Object[] {
                      row.get("one"), row.get("other"), Integer.valueOf(row.get("border_m"))
                    }),
        NEIGHBOUR.ONE,
        NEIGHBOUR.OTHER,
        NEIGHBOUR.BORDER_M);
  }

  void addPopulation(List<CSVRecord> rows, LocalDate day) {
    load(
        POPULATION,
        rows.stream()
            .map(
                row ->
                    new Object[] {
                      row.get("code"),
                      day,
                      row.get("sex").equals("M") ? "male" : "female",
                      bands(row)
                    }),
        POPULATION.MUNICIPALITY_CODE,
        POPULATION.DAY,
        POPULATION.SEX,
        POPULATION.BANDS);
  }

  private static Integer[] bands(CSVRecord row) {
    return IntStream.range(FIRST_BAND, FIRST_BAND + BANDS)
        .mapToObj(i -> Integer.valueOf(row.get(i)))
        .toArray(Integer[]::new);
  }

  private void load(Table<?> table, Stream<Object[]> rows, Field<?>... fields) {
    try {
      sql.loadInto(table)
          .bulkAfter(ROWS_IN_A_STEP)
          .onErrorAbort()
          .loadArrays(rows)
          .fields(fields)
          .execute()
          .errors()
          .forEach(
              error -> {
                throw error.exception();
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
