/** The items of a list whose order never changes while it is shown, each with its place as key. */
export function inPlace<Item>(items: readonly Item[]): readonly { readonly key: string; readonly item: Item }[] {
  return items.map((item, place) => ({ key: String(place), item }));
}
