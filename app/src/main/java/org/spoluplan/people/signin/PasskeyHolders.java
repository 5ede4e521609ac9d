package org.spoluplan.people.signin;

import static org.spoluplan.people.db.Tables.ACCOUNT;
import static org.spoluplan.people.db.Tables.PERSON;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.spoluplan.people.PersonName;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/// People as their devices know them: by a random handle, which tells nothing when a device is
/// lost.
@Repository
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

  private final DSLContext sql;

  PasskeyHolders(DSLContext sql) {
    this.sql = sql;
  }

  /// Who comes in with a key: named by the person's id, as everywhere in a session.
  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return find(ACCOUNT.PASSKEY_HANDLE.eq(handle.getBytes()), false);
  }

  /// Who makes a key: named by the e-mail address, which the device shows when it asks which key.
  ///
  /// @param username the id of a person, the name of a signed-in principal
  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
    try {
      return find(ACCOUNT.PERSON_ID.eq(UUID.fromString(username)), true);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Override
  public void save(PublicKeyCredentialUserEntity holder) {
    throw new UnsupportedOperationException("an account has its handle from the beginning");
  }

  @Override
  public void delete(Bytes handle) {
    throw new UnsupportedOperationException("an account keeps its handle");
  }

  private @Nullable PublicKeyCredentialUserEntity find(Condition condition, boolean byEmail) {
    return sql.select(PERSON.fields())
        .select(ACCOUNT.PASSKEY_HANDLE)
        .from(ACCOUNT)
        .join(PERSON)
        .on(PERSON.ID.eq(ACCOUNT.PERSON_ID))
        .where(condition)
        .and(ACCOUNT.DISABLED_AT.isNull())
        .fetchOptional(row -> toHolder(row, byEmail))
        .orElse(null);
  }

  private static PublicKeyCredentialUserEntity toHolder(Record row, boolean byEmail) {
    var name = new PersonName(null, row.get(PERSON.GIVEN_NAME), row.get(PERSON.FAMILY_NAME), null);
    var email = row.get(PERSON.EMAIL);
    var shown = email == null ? name.plain() : email;
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(new Bytes(row.get(ACCOUNT.PASSKEY_HANDLE)))
        .name(byEmail ? shown : row.get(PERSON.ID).toString())
        .displayName(name.plain())
        .build();
  }
}
