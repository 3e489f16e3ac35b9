"""Markov decision process: the best moves in a small battle, by value iteration.

Tuples as dictionary keys, exact fractions in the transition probabilities,
float sums, depth-first exploration of the reachable states.
"""

from fractions import Fraction

from harness import main

DEFAULT_SIZE = 30  # hit points of the hero

MONSTER_POINTS = 14
POTIONS = 2
TOLERANCE = 1e-9

WON, LOST = "won", "lost"
ACTIONS = ("strike", "swing", "drink", "block")

HALF = Fraction(1, 2)
THIRD = Fraction(1, 3)


class Battle:
    """States are (hero, monster, potions, is_blocking) or an outcome."""

    def __init__(self, points):
        self.points = points
        self.cache = {}

    def start(self):
        return (self.points, MONSTER_POINTS, POTIONS, False)

    def actions(self, state):
        if state in (WON, LOST):
            return ()
        potions = state[2]
        return ACTIONS if potions else ("strike", "swing", "block")

    def transitions(self, state, action):
        """Successors with their probabilities, as a list of pairs."""
        key = (state, action)
        known = self.cache.get(key)
        if known is None:
            outcomes = {}
            for after_hero, probability in self.hero_acts(state, action):
                if after_hero == WON:
                    self.gather(outcomes, WON, probability)
                    continue
                for after_monster, share in self.monster_acts(after_hero):
                    self.gather(outcomes, after_monster, probability * share)
            assert sum(outcomes.values()) == 1
            known = list(outcomes.items())
            self.cache[key] = known
        return known

    @staticmethod
    def gather(outcomes, state, probability):
        outcomes[state] = outcomes.get(state, 0) + probability

    def hero_acts(self, state, action):
        hero, monster, potions, _ = state
        if action == "strike":
            return self.wound(state, [(1, Fraction(3, 4)), (2, Fraction(1, 4))])
        if action == "swing":
            return self.wound(state, [(0, HALF), (2, THIRD), (4, Fraction(1, 6))])
        if action == "drink":
            healed = min(self.points, hero + 4)
            return [((healed, monster, potions - 1, False), Fraction(1))]
        return [((hero, monster, potions, True), Fraction(1))]

    def wound(self, state, damages):
        hero, monster, potions, _ = state
        results = []
        for damage, probability in damages:
            left = monster - damage
            after = WON if left <= 0 else (hero, left, potions, False)
            results.append((after, probability))
        return results

    def monster_acts(self, state):
        hero, monster, potions, blocking = state
        results = []
        for damage, probability in ((1, THIRD), (2, THIRD), (4, THIRD)):
            if blocking:
                damage //= 2
                # A blocked attack wears the monster out now and then.
                left = monster - (1 if damage == 2 else 0)
            else:
                left = monster
            if left <= 0:
                results.append((WON, probability))
            elif hero - damage <= 0:
                results.append((LOST, probability))
            else:
                results.append(((hero - damage, left, potions, False), probability))
        return results


def reachable(battle):
    """All states that can be reached, in the order in which they are left."""
    order = []
    seen = {battle.start()}
    stack = [(battle.start(), iter(successors(battle, battle.start())))]
    while stack:
        state, following = stack[-1]
        for other in following:
            if other not in seen:
                seen.add(other)
                stack.append((other, iter(successors(battle, other))))
                break
        else:
            order.append(state)
            stack.pop()
    return order


def successors(battle, state):
    for action in battle.actions(state):
        for other, _ in battle.transitions(state, action):
            yield other


def solve(battle):
    order = reachable(battle)
    values = {state: 0.0 for state in order}
    values[WON] = 1.0
    values[LOST] = 0.0
    table = {}
    for state in order:
        table[state] = [
            (action, [(other, float(p)) for other, p in battle.transitions(state, action)])
            for action in battle.actions(state)
        ]
    rounds = 0
    change = 1.0
    while change > TOLERANCE:
        rounds += 1
        change = 0.0
        for state in order:
            if table[state]:
                best = max(
                    sum(p * values[other] for other, p in outcomes)
                    for _, outcomes in table[state]
                )
                change = max(change, abs(best - values[state]))
                values[state] = best
    policy = {}
    for state in order:
        choices = [
            (round(sum(p * values[other] for other, p in outcomes), 7), action)
            for action, outcomes in table[state]
        ]
        if choices:
            policy[state] = max(choices)[1]
    return values, policy, rounds


def run(size):
    battle = Battle(size)
    values, policy, rounds = solve(battle)
    assert all(0.0 <= value <= 1.0 + 1e-9 for value in values.values())
    # More hit points never hurt.
    for state, value in values.items():
        if state not in (WON, LOST):
            hero, monster, potions, blocking = state
            better = values.get((hero + 1, monster, potions, blocking))
            assert better is None or better >= value - 1e-6
    used = [sum(1 for chosen in policy.values() if chosen == action) for action in ACTIONS]
    counts = "-".join(map(str, used))
    return "%.7f/%d/%s" % (values[battle.start()], len(values), counts)


if __name__ == "__main__":
    main("mdp", run, DEFAULT_SIZE)
