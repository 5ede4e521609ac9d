/// How people prove who they are: password, passkey, OpenID Connect; their sessions; limits on
/// guessing.
@NullMarked
package org.spoluplan.people.signin;

import org.jspecify.annotations.NullMarked;
