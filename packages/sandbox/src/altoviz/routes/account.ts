import { empty, json } from "../../http/server";
import { type AltovizRoute, type Call, queryValue } from "../call";
import { settingsForm } from "../forms/settings";

/** What a key is and what its company has set: Hello, users, settings. */
export const accountRoutes: AltovizRoute[] = [
  { method: "GET", path: "/Hello", handle: hello },
  { method: "GET", path: "/v1/Users/me", handle: user },
  { method: "GET", path: "/v1/Users/whoami", handle: user },
  { method: "GET", path: "/v1/Settings", handle: ({ books }) => json(200, settingsForm(books.profile)) },
];

/** `api-version` is documented, and refused without a word. */
function hello({ request, books, state }: Call) {
  if (queryValue(request, "api-version") !== undefined) return empty(400);
  return json(200, {
    apiKeyName: books.profile.apiKeyName,
    companyName: books.profile.name,
    message: "Hello",
    serverTimestamp: state.now().toISOString(),
    url: "https://api.altoviz.com",
  });
}

function user({ books }: Call) {
  const { user: person, email, phone, firstId } = books.profile;
  return json(200, {
    displayName: `${person.firstName} ${person.lastName}`,
    email,
    firstName: person.firstName,
    lastName: person.lastName,
    phone,
    profile: "Api",
    status: "Active",
    userId: `usr_${firstId}`,
  });
}
