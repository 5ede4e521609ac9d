package org.spoluplan.opendata.hsds;

/// `docs/HSDS.md`.
final class HsdsReportPage {

  private HsdsReportPage() {}

  static String of() {
    return """
        # Answers by HSDS 3.0

        Made by `HsdsAnswersTest`, which asks the running application for everything of the demo region and of services that
        are hard to write down (nothing but a name; markup, quotes and addresses that are none; a secret place).

        | asked | checked against | faults |
        |---|---|---|
        | every page of `services`, `organizations`, `service_at_locations`, `taxonomies`, `taxonomy_terms`, of `/api/hsds` and `/api/oruk` | the official `Page` and the schema of each thing, formats of texts included | 0 |
        | every single thing of those lists by its id | the official schema of it, and no key that HSDS does not know | 0 |
        | the same lists with `full=true` | the same | 0 |
        | `dump.json` | the same | 0 |
        | `dump.zip` | tables: required columns, types, no id twice, links that lead to a row | 0 |

        The official JSON Schemas (draft 2020-12) are no part of the product; the test skips them where they are not. Our own
        check, which is `./spoluplan hsds check` too, is stricter: an unknown key is a fault. Both are compared on the official
        examples, each damaged in every place: they agree, see `Mutations`.
        """;
  }
}
