package org.spoluplan.algorithms.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One item of the register: one registered service of one provider. All text is trimmed, without
/// markup and control characters; codes of code lists are those of the register
/// ("DruhSocialniSluzby/13").
///
/// @param portalId   number of the ministry's portal, as text
/// @param identifier the registered identifier; with `portalId` the only stable one
/// @param from       first day of the service
/// @param to         last day of the service, null while it has no end; see [Validity]
/// @param typeCode   code of the service type in the register
/// @param ageGroups  codes of age groups
/// @param regions    bare codes of regions ("51") to which the scope is extended; filled rarely
public record RegisteredService(
    @Nullable String portalId,
    String identifier,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String typeCode,
    RegisteredProvider provider,
    List<RegisteredForm> forms,
    List<RegisteredGroup> groups,
    List<String> ageGroups,
    @Nullable String ageNote,
    List<RegisteredFacility> facilities,
    List<RegisterAddress> contactAddresses,
    List<RegisteredContact> emails,
    List<RegisteredContact> phones,
    List<RegisteredContact> webs,
    List<String> regions,
    List<RegisteredDocument> documents) {

  public RegisteredService {
    forms = List.copyOf(forms);
    groups = List.copyOf(groups);
    ageGroups = List.copyOf(ageGroups);
    facilities = List.copyOf(facilities);
    contactAddresses = List.copyOf(contactAddresses);
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
    webs = List.copyOf(webs);
    regions = List.copyOf(regions);
    documents = List.copyOf(documents);
  }

  /// The same service with other facilities, as after [Repeats#removed].
  public RegisteredService withFacilities(List<RegisteredFacility> others) {
    return new RegisteredService(
        portalId,
        identifier,
        from,
        to,
        typeCode,
        provider,
        forms,
        groups,
        ageGroups,
        ageNote,
        others,
        contactAddresses,
        emails,
        phones,
        webs,
        regions,
        documents);
  }
}
