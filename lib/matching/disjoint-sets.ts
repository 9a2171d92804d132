/** Groups that only ever grow: which member stands for a group, who belongs to it (union-find, Tarjan 1975). */
export class DisjointSets {
  readonly #parent = new Map<string, string>()
  readonly #members = new Map<string, string[]>()
  readonly #order: readonly string[]

  constructor(ids: readonly string[]) {
    this.#order = [...new Set(ids)]
    for (const id of this.#order) {
      this.#parent.set(id, id)
      this.#members.set(id, [id])
    }
  }

  /** The member that stands for the group of `id`; `id` itself when unknown. */
  find(id: string): string {
    let root = id
    for (
      let parent = this.#parent.get(root);
      parent !== undefined && parent !== root;
      parent = this.#parent.get(root)
    ) {
      root = parent
    }
    return root
  }

  members(id: string): readonly string[] {
    return this.#members.get(this.find(id)) ?? []
  }

  /** Makes one group of two: the smaller goes into the larger, so that finding stays short. */
  join(a: string, b: string): void {
    const [left, right] = [this.find(a), this.find(b)]
    const leftMembers = this.#members.get(left)
    const rightMembers = this.#members.get(right)
    if (left === right || leftMembers === undefined || rightMembers === undefined) return
    const [root, joined] = leftMembers.length >= rightMembers.length ? [left, right] : [right, left]
    const [kept, added] = root === left ? [leftMembers, rightMembers] : [rightMembers, leftMembers]
    for (const member of added) kept.push(member)
    this.#parent.set(joined, root)
    this.#members.delete(joined)
  }

  /** Every group, members and groups in the order in which the ids were given. */
  groups(): string[][] {
    const groups = new Map<string, string[]>()
    for (const id of this.#order) {
      const root = this.find(id)
      const group = groups.get(root)
      if (group === undefined) groups.set(root, [id])
      else group.push(id)
    }
    return [...groups.values()]
  }
}
