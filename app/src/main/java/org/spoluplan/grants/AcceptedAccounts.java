package org.spoluplan.grants;

/// Whether somebody accepted how a grant was used; its budget does not change any more then.
public interface AcceptedAccounts {

  boolean isAccepted(ApplicationId id);
}
