package brokenhouse;

import org.jooq.DSLContext;
import org.springframework.util.StringUtils;

/// Breaks rules 2, 3 and 5: a public rule that knows Spring and SQL.
public record RuleWithSql(DSLContext sql) {

  boolean holds(String wording) {
    return StringUtils.hasText(wording) && sql != null;
  }
}
