package org.spoluplan.people.signin;

import static org.spoluplan.people.db.Tables.ACCOUNT;
import static org.spoluplan.people.db.Tables.PASSKEY;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Passkeys of people. Of a key only its public half is here.
@Repository
class Passkeys implements UserCredentialRepository {

  static final int LONGEST_LABEL = 60;

  private final DSLContext sql;

  Passkeys(DSLContext sql) {
    this.sql = sql;
  }

  /// The newest first.
  List<Passkey> list(PersonId person) {
    return sql.selectFrom(PASSKEY)
        .where(PASSKEY.PERSON_ID.eq(person.value()))
        .orderBy(PASSKEY.CREATED_AT.desc())
        .fetch(
            row ->
                new Passkey(
                    new Bytes(row.getCredentialId()).toBase64UrlString(),
                    row.getLabel(),
                    row.getCreatedAt(),
                    row.getLastUsedAt()));
  }

  boolean rename(PersonId person, String id, String label) {
    return sql.update(PASSKEY).set(PASSKEY.LABEL, label).where(own(person, id)).execute() == 1;
  }

  boolean delete(PersonId person, String id) {
    return sql.deleteFrom(PASSKEY).where(own(person, id)).execute() == 1;
  }

  @Override
  public void delete(Bytes id) {
    sql.deleteFrom(PASSKEY).where(PASSKEY.CREDENTIAL_ID.eq(id.getBytes())).execute();
  }

  /// A new key, or a known one that was just used. It never passes to another person.
  @Override
  @Transactional
  public void save(CredentialRecord key) {
    var used =
        sql.update(PASSKEY)
            .set(PASSKEY.SIGNATURE_COUNT, key.getSignatureCount())
            .set(PASSKEY.UV_INITIALIZED, key.isUvInitialized())
            .set(PASSKEY.BACKUP_STATE, key.isBackupState())
            .set(PASSKEY.LAST_USED_AT, key.getLastUsed())
            .where(PASSKEY.CREDENTIAL_ID.eq(key.getCredentialId().getBytes()))
            .and(PASSKEY.PERSON_ID.eq(owner(key)))
            .execute();
    if (used == 0) insert(key);
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes id) {
    return list(PASSKEY.CREDENTIAL_ID.eq(id.getBytes())).stream().findFirst().orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return list(ACCOUNT.PASSKEY_HANDLE.eq(handle.getBytes()));
  }

  private void insert(CredentialRecord key) {
    var label = Objects.requireNonNullElse(key.getLabel(), "").strip();
    sql.insertInto(PASSKEY)
        .set(PASSKEY.CREDENTIAL_ID, key.getCredentialId().getBytes())
        .set(PASSKEY.PERSON_ID, owner(key))
        .set(PASSKEY.LABEL, label.substring(0, Math.min(label.length(), LONGEST_LABEL)))
        .set(PASSKEY.PUBLIC_KEY, key.getPublicKey().getBytes())
        .set(PASSKEY.SIGNATURE_COUNT, key.getSignatureCount())
        .set(PASSKEY.UV_INITIALIZED, key.isUvInitialized())
        .set(PASSKEY.BACKUP_ELIGIBLE, key.isBackupEligible())
        .set(PASSKEY.BACKUP_STATE, key.isBackupState())
        .set(PASSKEY.TRANSPORTS, transports(key.getTransports()))
        .set(PASSKEY.ATTESTATION_OBJECT, bytes(key.getAttestationObject()))
        .set(PASSKEY.ATTESTATION_CLIENT_DATA, bytes(key.getAttestationClientDataJSON()))
        .set(PASSKEY.CREATED_AT, key.getCreated())
        .set(PASSKEY.LAST_USED_AT, key.getLastUsed())
        .execute();
  }

  private UUID owner(CredentialRecord key) {
    return sql.select(ACCOUNT.PERSON_ID)
        .from(ACCOUNT)
        .where(ACCOUNT.PASSKEY_HANDLE.eq(key.getUserEntityUserId().getBytes()))
        .fetchSingle()
        .value1();
  }

  private List<CredentialRecord> list(Condition condition) {
    return sql.select(PASSKEY.fields())
        .select(ACCOUNT.PASSKEY_HANDLE)
        .from(PASSKEY)
        .join(ACCOUNT)
        .on(ACCOUNT.PERSON_ID.eq(PASSKEY.PERSON_ID))
        .where(condition)
        .fetch(Passkeys::toRecord);
  }

  private static CredentialRecord toRecord(Record row) {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.get(PASSKEY.CREDENTIAL_ID)))
        .userEntityUserId(new Bytes(row.get(ACCOUNT.PASSKEY_HANDLE)))
        .publicKey(new ImmutablePublicKeyCose(row.get(PASSKEY.PUBLIC_KEY)))
        .signatureCount(row.get(PASSKEY.SIGNATURE_COUNT))
        .uvInitialized(row.get(PASSKEY.UV_INITIALIZED))
        .transports(transports(row.get(PASSKEY.TRANSPORTS)))
        .backupEligible(row.get(PASSKEY.BACKUP_ELIGIBLE))
        .backupState(row.get(PASSKEY.BACKUP_STATE))
        .attestationObject(wrapped(row.get(PASSKEY.ATTESTATION_OBJECT)))
        .attestationClientDataJSON(wrapped(row.get(PASSKEY.ATTESTATION_CLIENT_DATA)))
        .created(row.get(PASSKEY.CREATED_AT))
        .lastUsed(row.get(PASSKEY.LAST_USED_AT))
        .label(row.get(PASSKEY.LABEL))
        .build();
  }

  private static Condition own(PersonId person, String id) {
    return PASSKEY
        .CREDENTIAL_ID
        .eq(Bytes.fromBase64(id).getBytes())
        .and(PASSKEY.PERSON_ID.eq(person.value()));
  }

  private static String transports(Set<AuthenticatorTransport> transports) {
    return transports.stream()
        .map(AuthenticatorTransport::getValue)
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static Set<AuthenticatorTransport> transports(String text) {
    return Arrays.stream(text.split(","))
        .filter(name -> !name.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toSet());
  }

  private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
    return bytes == null ? null : bytes.getBytes();
  }

  private static @Nullable Bytes wrapped(byte @Nullable [] bytes) {
    return bytes == null ? null : new Bytes(bytes);
  }
}
