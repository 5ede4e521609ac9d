package org.spoluplan.territory.indicators;

import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.territory.indicators.IndicatorViews.MapView;
import org.spoluplan.territory.indicators.IndicatorViews.PreviewView;
import org.spoluplan.territory.indicators.TakingTables.Opened;
import org.springframework.stereotype.Component;

/// The pages of a table on its way in.
@Component
class TablePages {

  private static final int FIRST_ROWS = 5;

  private final Uploads uploads;
  private final TakingTables taking;

  TablePages(Uploads uploads, TakingTables taking) {
    this.uploads = uploads;
    this.taking = taking;
  }

  Html start(Page page, Form form) {
    var waiting = uploads.list();
    return Html.of((out, i) -> JteimportGenerated.render(out, i, page, form, waiting));
  }

  Html map(Page page, Form form, Opened opened) {
    var table = opened.table();
    var view =
        new MapView(
            opened.upload(),
            table.header(),
            table.rows().stream().limit(FIRST_ROWS).toList(),
            table.rows().size(),
            opened.mapping().measured(form),
            opened.mapping().indicators());
    return Html.of((out, i) -> JtemappingGenerated.render(out, i, page, form, view));
  }

  /// The columns first, when they do not make sense any more.
  Html preview(Page page, Form form, Opened opened) {
    var filled = opened.guessed();
    var mapping = opened.mapping().read(filled);
    if (!filled.valid()) return map(page, filled, opened).asInvalid();
    var view = new PreviewView(opened.upload(), mapping, taking.look(opened, mapping));
    return Html.of((out, i) -> JtepreviewGenerated.render(out, i, page, form, view));
  }

  String said(Page page, Preview done) {
    if (done.values().isEmpty()) return page.t("import-table.nothing-new");
    return page.t("import-table.written", done.added(), done.changes().size(), done.same());
  }
}
