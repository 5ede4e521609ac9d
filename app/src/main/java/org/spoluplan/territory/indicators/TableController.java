package org.spoluplan.territory.indicators;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.territory.indicators.TakingTables.Origin;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Tables of values come in by steps: a file, what its columns mean, what will happen, writing.
@Controller
@RequestMapping("/uzemi/ukazatele/import")
class TableController {

  private static final int LONGEST = 300;

  private final Access access;
  private final TablePages pages;
  private final TakingTables taking;

  TableController(Access access, TablePages pages, TakingTables taking) {
    this.access = access;
    this.pages = pages;
    this.taking = taking;
  }

  @GetMapping
  Reply start(Page page) {
    requireSomewhere(page);
    return pages.start(page, Form.empty());
  }

  @PostMapping
  Reply take(@RequestParam(required = false) @Nullable MultipartFile file, Page page, Form form)
      throws IOException {
    requireSomewhere(page);
    var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    if (name.isEmpty()) form.reject("file", "import-table.no-file");
    var origin =
        new Origin(
            name.substring(0, Math.min(name.length(), LONGEST)),
            form.text("title", LONGEST),
            form.text("licence", LONGEST),
            address(form));
    if (!form.valid() || file == null) return pages.start(page, form).asInvalid();
    return switch (taking.take(page.actor(), origin, file.getBytes())) {
      case Outcome.Done<UUID>(var id) -> Redirect.to("/uzemi/ukazatele/import/" + id);
      case Outcome.Refused<UUID>(var reason) -> {
        form.reject("file", reason);
        yield pages.start(page, form).refused(reason);
      }
    };
  }

  private static @Nullable String address(Form form) {
    var address = form.optionalText("address", LONGEST);
    if (address != null && !address.matches("https?://\\S+")) {
      form.reject("address", "import-table.error.address");
    }
    return address;
  }

  @GetMapping("/{id}")
  Reply map(Page page, @PathVariable UUID id) {
    requireSomewhere(page);
    var opened = taking.open(id);
    return pages.map(page, opened.guessed(), opened);
  }

  @PostMapping("/{id}")
  Reply mapped(Page page, Form form, @PathVariable UUID id) {
    requireSomewhere(page);
    var opened = taking.open(id);
    opened.mapping().read(form);
    if (form.checked("again")) {
      taking.map(id, form);
      return Redirect.to(opened.upload().path());
    }
    if (!form.valid()) return pages.map(page, form, opened).asInvalid();
    taking.map(id, form);
    return Redirect.to(opened.upload().path() + "/nahled");
  }

  @GetMapping("/{id}/nahled")
  Reply look(Page page, @PathVariable UUID id) {
    requireSomewhere(page);
    return pages.preview(page, Form.empty(), taking.open(id));
  }

  @PostMapping("/{id}/zapsat")
  Reply write(Page page, Form form, @PathVariable UUID id) {
    requireSomewhere(page);
    var opened = taking.open(id);
    var mapping = opened.mapping().read(opened.guessed());
    if (!opened.guessed().valid()) return Redirect.to(opened.upload().path());
    if (form.checked("problems") && !form.checked("without")) {
      form.reject("without", "import-table.error.without");
    }
    if (!form.valid()) return pages.preview(page, form, opened).asInvalid();
    return taking
        .write(page.actor(), opened, mapping, form.value("seen"))
        .either(
            done -> Redirect.to("/uzemi/ukazatele").saying(pages.said(page, done)),
            reason -> pages.preview(page.refusing(reason), form, opened).refused(reason));
  }

  @PostMapping("/{id}/zahodit")
  Reply putAway(Page page, @PathVariable UUID id) {
    requireSomewhere(page);
    taking.putAway(id);
    return Redirect.to("/uzemi/ukazatele/import").saying(page.t("import-table.put-away"));
  }

  private void requireSomewhere(Page page) {
    if (page.maySomewhere(IndicatorAction.KEEP)) return;
    access.require(page.actor(), IndicatorAction.KEEP, Scoped.EVERYWHERE);
  }
}
