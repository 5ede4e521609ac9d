package org.spoluplan.meetings.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.imports.ImportLines.Line;
import org.spoluplan.meetings.imports.ImportLines.Order;
import org.spoluplan.meetings.imports.ImportLines.Wanted;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.Paging;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// The list of files on their way into the house, with the form that takes more.
@Component
class ImportPages {

  private final ImportLines lines;
  private final ImportRegister imports;
  private final Organisations organisations;
  private final AcceptingMany acceptingMany;
  private final BodyChoices bodies;

  ImportPages(
      ImportLines lines,
      ImportRegister imports,
      Organisations organisations,
      AcceptingMany acceptingMany,
      BodyChoices bodies) {
    this.lines = lines;
    this.imports = imports;
    this.organisations = organisations;
    this.acceptingMany = acceptingMany;
    this.bodies = bodies;
  }

  /// @param lines   of this page
  /// @param wanted  which files are listed
  /// @param waiting how many are still to be read
  /// @param ready   how many drafts nobody needs to look at
  record ListView(
      List<Line> lines,
      Map<ImportState, Integer> counts,
      Wanted wanted,
      Paging paging,
      int waiting,
      int ready) {

    Optional<ImportState> shown() {
      return Optional.ofNullable(wanted.state());
    }

    int count(ImportState state) {
      return counts.getOrDefault(state, 0);
    }

    boolean isEmpty() {
      return counts.isEmpty();
    }

    /// The same part of the same list.
    String query() {
      return paging.link(paging.here());
    }
  }

  Html list(Page page, Form form) {
    var view = view(page, form);
    var towns = towns(page);
    var known = bodies.known(page);
    var nobodys = page.may(ImportAction.IMPORT_MINUTES, Scoped.EVERYWHERE);
    var orders = Option.of(page, "import.order", Order.class);
    return Html.of(
        (out, i) ->
            JteimportsGenerated.render(out, i, page, form, view, towns, nobodys, known, orders));
  }

  Html progress(Page page, Form form) {
    var view = view(page, form);
    return Html.of((out, i) -> JteprogressGenerated.render(out, i, page, view));
  }

  private ListView view(Page page, Form form) {
    var reach = page.access().reach(page.actor(), ImportAction.IMPORT_MINUTES);
    var wanted = Wanted.of(form);
    var all = lines.list(reach, wanted);
    var paging = Paging.of(form, all.size(), filter(wanted));
    var here = all.stream().skip(paging.offset()).limit(Paging.SIZE).toList();
    var counts = imports.counts(reach);
    var waiting = counts.getOrDefault(ImportState.WAITING, 0);
    return new ListView(here, counts, wanted, paging, waiting, acceptingMany.ready(page.actor()));
  }

  private static Map<String, String> filter(Wanted wanted) {
    return Map.of(
        "stav", wanted.state() == null ? "" : Code.of(wanted.state()),
        "q", wanted.words(),
        "razeni", wanted.order() == Order.DAY ? "" : Code.of(wanted.order()));
  }

  private static boolean isTown(Organisation one) {
    return one.type().equals("municipality") || one.type().equals("region");
  }

  /// The towns for whose bodies the reader may bring minutes in.
  private List<Option> towns(Page page) {
    var reach = page.access().reach(page.actor(), ImportAction.IMPORT_MINUTES);
    return organisations.list().stream()
        .filter(one -> reach.everywhere() ? isTown(one) : reach.scopes().contains(one.id().value()))
        .map(one -> new Option(one.id().value().toString(), one.name()))
        .toList();
  }
}
