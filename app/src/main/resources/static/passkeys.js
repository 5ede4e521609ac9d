// Passkeys: asks the browser for a key or lets it make one. Whoever has no script or no such browser
// signs in with a password.
const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));

const text = (buffer) =>
  buffer &&
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");

const withBytes = (keys) => (keys || []).map((key) => ({ ...key, id: bytes(key.id) }));

async function post(path, csrf, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", "X-XSRF-TOKEN": csrf },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

async function signIn(button) {
  const csrf = button.dataset.csrf;
  const options = await post("/webauthn/authenticate/options", csrf);
  const key = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: withBytes(options.allowCredentials),
    },
  });
  await post("/login/webauthn", csrf, {
    id: key.id,
    rawId: text(key.rawId),
    response: {
      authenticatorData: text(key.response.authenticatorData),
      clientDataJSON: text(key.response.clientDataJSON),
      signature: text(key.response.signature),
      userHandle: text(key.response.userHandle),
    },
    credType: key.type,
    clientExtensionResults: key.getClientExtensionResults(),
    authenticatorAttachment: key.authenticatorAttachment,
  });
  location.assign(button.dataset.next);
}

async function create(button) {
  const csrf = button.dataset.csrf;
  const name = document.getElementById(button.dataset.label);
  const options = await post("/webauthn/register/options", csrf);
  const key = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: withBytes(options.excludeCredentials),
    },
  });
  await post("/webauthn/register", csrf, {
    publicKey: {
      label: name.value.trim() || navigator.platform || "1",
      credential: {
        id: key.id,
        rawId: text(key.rawId),
        response: {
          attestationObject: text(key.response.attestationObject),
          clientDataJSON: text(key.response.clientDataJSON),
          transports: key.response.getTransports ? key.response.getTransports() : [],
        },
        type: key.type,
        clientExtensionResults: key.getClientExtensionResults(),
        authenticatorAttachment: key.authenticatorAttachment,
      },
    },
  });
  location.reload();
}

if (window.PublicKeyCredential) {
  const acts = { get: signIn, create };
  const error = document.querySelector("[data-passkey-error]");
  document.querySelectorAll("[data-passkey-absent]").forEach((note) => (note.hidden = true));
  document.querySelectorAll("[data-passkey-form]").forEach((form) => (form.hidden = false));
  document.querySelectorAll("[data-passkey]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", async () => {
      error.hidden = true;
      button.disabled = true;
      try {
        await acts[button.dataset.passkey](button);
      } catch {
        error.hidden = false;
      } finally {
        button.disabled = false;
      }
    });
  });
}
