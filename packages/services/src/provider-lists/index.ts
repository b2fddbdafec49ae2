export { ListEntries, ListEntriesInput, ListEntry, listEntries } from "./entries";
