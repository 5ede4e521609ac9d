package org.spoluplan.codelists.upkeep;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.access.Scoped;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.upkeep.CodeForm.Change;
import org.spoluplan.codelists.upkeep.CodePages.Edited;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Code lists: everybody may read them, a coordinator keeps them.
@Controller
@RequestMapping("/ciselniky")
class CodeController {

  private static final String BECAUSE = "code lists of the law";

  private final Access access;
  private final Items items;
  private final CodePages pages;
  private final KeepingCodes keeping;

  CodeController(Access access, Items items, CodePages pages, KeepingCodes keeping) {
    this.access = access;
    this.items = items;
    this.pages = pages;
    this.keeping = keeping;
  }

  @GetMapping
  @PublicPage(because = BECAUSE)
  Reply start(Page page) {
    return pages.start(page);
  }

  @GetMapping("/{list}")
  @PublicPage(because = BECAUSE)
  Reply list(Page page, Form form, @PathVariable String list) {
    return pages.list(page, form, named(list));
  }

  @GetMapping("/{list}/nova")
  Reply startNew(Page page, @PathVariable String list) {
    access.require(page.actor(), CodeAction.KEEP, Scoped.EVERYWHERE);
    return pages.edit(page, Form.empty(), new Edited(named(list), Optional.empty()));
  }

  @PostMapping("/{list}")
  Reply add(Page page, Form form, @PathVariable String list) {
    access.require(page.actor(), CodeAction.KEEP, Scoped.EVERYWHERE);
    var edited = new Edited(named(list), Optional.empty());
    var item = CodeForm.read(form, edited.list(), null);
    if (!form.valid()) return pages.edit(page, form, edited).asInvalid();
    return answer(page, form, edited, keeping.add(page.actor(), item));
  }

  @GetMapping("/{list}/{id}")
  Reply edit(Page page, @PathVariable String list, @PathVariable UUID id) {
    access.require(page.actor(), CodeAction.KEEP, Scoped.EVERYWHERE);
    var stored = stored(list, id);
    return pages.edit(page, CodeForm.of(stored), edited(stored));
  }

  @PostMapping("/{list}/{id}")
  Reply save(Page page, Form form, @PathVariable String list, @PathVariable UUID id) {
    access.require(page.actor(), CodeAction.KEEP, Scoped.EVERYWHERE);
    var stored = stored(list, id);
    var item = CodeForm.read(form, stored.item().list(), stored.item().code());
    var how = form.choice("how", Change.class);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (how == Change.FROM_A_DAY && item.valid().from() == null) form.date("validFrom");
    if (!form.valid()) return pages.edit(page, form, edited(stored)).asInvalid();
    var outcome =
        how == Change.MEND
            ? keeping.mend(page.actor(), stored, version, item)
            : keeping.renew(page.actor(), stored, version, item);
    return answer(page, form, edited(stored), outcome);
  }

  private Reply answer(Page page, Form form, Edited edited, Outcome<UUID> outcome) {
    return switch (outcome) {
      case Outcome.Done<UUID> _ ->
          Redirect.to(edited.list().path()).saying(page.t("codelists.saved"));
      case Outcome.Refused<UUID>(var reason) -> {
        if (reason instanceof CodeRefusal) form.reject("validFrom", reason);
        yield pages.edit(page.refusing(reason), form, edited).refused(reason);
      }
    };
  }

  private static Edited edited(StoredItem stored) {
    return new Edited(stored.item().list(), Optional.of(stored));
  }

  private StoredItem stored(String list, UUID id) {
    return items
        .find(id)
        .filter(stored -> stored.item().list() == named(list))
        .orElseThrow(() -> new NotFound("code_item", id));
  }

  private static CodeList named(String name) {
    return Arrays.stream(CodeList.values())
        .filter(list -> Code.of(list).equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFound("code_list", name));
  }
}
