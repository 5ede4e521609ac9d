package org.spoluplan.surveys.conversations;

import static org.spoluplan.surveys.db.Tables.CONVERSATION;
import static org.spoluplan.surveys.db.Tables.STATEMENT;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.surveys.ConversationId;
import org.spoluplan.surveys.Conversations;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.db.tables.records.ConversationRecord;
import org.springframework.stereotype.Repository;

/// All protocols.
@Repository
class ConversationRegister implements Conversations {

  private final DSLContext sql;
  private final Clock clock;

  ConversationRegister(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<Conversation> all() {
    return all(DSL.trueCondition());
  }

  List<Conversation> all(Collection<UUID> ids) {
    return all(CONVERSATION.ID.in(ids));
  }

  Conversation get(ConversationId id) {
    return all(CONVERSATION.ID.eq(id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(ConversationId.KIND, id.value()));
  }

  private List<Conversation> all(Condition wanted) {
    return sql.selectFrom(CONVERSATION)
        .where(wanted)
        .orderBy(CONVERSATION.HELD_ON.desc(), CONVERSATION.ID)
        .fetch(this::conversation);
  }

  private Conversation conversation(ConversationRecord row) {
    var survey = row.getSurveyId();
    var said =
        sql.selectFrom(STATEMENT)
            .where(STATEMENT.CONVERSATION_ID.eq(row.getId()))
            .orderBy(STATEMENT.POSITION)
            .fetch(
                one ->
                    new Statement(one.getWords(), Arrays.asList(one.getTags()), one.getQuotable()));
    return new Conversation(
        new ConversationId(row.getId()),
        new OrganisationId(row.getOwnerId()),
        new Conversation.Content(
            Code.parse(Conversation.Kind.class, row.getKind()),
            row.getTitle(),
            row.getPlace(),
            row.getHeldOn(),
            row.getMethod(),
            row.getPeople(),
            Arrays.asList(row.getGroups()),
            row.getConsent(),
            survey == null ? null : new SurveyId(survey)),
        said);
  }

  @Override
  public List<Heard> list() {
    return all().stream().map(ConversationRegister::heard).toList();
  }

  @Override
  public Optional<Heard> find(ConversationId id) {
    return all(List.of(id.value())).stream().findFirst().map(ConversationRegister::heard);
  }

  private static Heard heard(Conversation one) {
    return new Heard(one.id(), one.is().title(), one.is().heldOn(), one.is().people(), one.said());
  }

  ConversationId add(
      OrganisationId owner, Conversation.Content is, List<Statement> said, PersonId by) {
    var row = sql.newRecord(CONVERSATION);
    row.setId(UUID.randomUUID());
    row.setOwnerId(owner.value());
    row.setCreatedBy(by.value());
    row.setCreatedAt(clock.instant());
    fill(row, is);
    row.insert();
    write(row.getId(), said);
    return new ConversationId(row.getId());
  }

  void change(ConversationId id, Conversation.Content is, List<Statement> said) {
    var row = sql.fetchSingle(CONVERSATION, CONVERSATION.ID.eq(id.value()));
    fill(row, is);
    row.setVersion(row.getVersion() + 1);
    row.update();
    write(id.value(), said);
  }

  private static void fill(ConversationRecord row, Conversation.Content is) {
    var survey = is.survey();
    row.setKind(Code.of(is.kind()));
    row.setTitle(is.title());
    row.setPlace(is.place());
    row.setHeldOn(is.heldOn());
    row.setMethod(is.method());
    row.setPeople(is.people());
    row.setGroups(is.groups().toArray(String[]::new));
    row.setConsent(is.consent());
    row.setSurveyId(survey == null ? null : survey.value());
  }

  private void write(UUID id, List<Statement> said) {
    sql.deleteFrom(STATEMENT).where(STATEMENT.CONVERSATION_ID.eq(id)).execute();
    var position = 1;
    for (var one : said) {
      var row = sql.newRecord(STATEMENT);
      row.setId(UUID.randomUUID());
      row.setConversationId(id);
      row.setPosition(position++);
      row.setWords(one.words());
      row.setTags(one.tags().toArray(String[]::new));
      row.setQuotable(one.quotable());
      row.insert();
    }
  }
}
