#!/usr/bin/env python3
"""Solves scheduling problems with HiGHS and OR-Tools CP-SAT, for comparison with Sluis's own scheduler.

    pip install highspy ortools numpy
    cargo bench -p sluis-benches --bench schedule -- --write FOLDER
    benches/peers/schedule.py FOLDER/200-1.json --solver highs --seconds 60 --threads 2

The input is a problem as `sluis_plan::schedule::Problem` writes itself. Both solvers get the model of docs/scheduling.md:
one yes-or-no variable for each batch and week, cumulative rows for the order of units, one variable for each visit of a
bundle, and the last week. Printed are the value (lower is better), the bound that the solver proves, the gap and the weeks.
"""

import argparse
import json
import sys
import time


class Model:
    """The rows of a problem: variables with costs, and lists of (coefficients, lower, upper)."""

    def __init__(self, problem, integral=True):
        self.problem = problem
        self.weeks = problem["weeks"]
        self.integral = integral
        self.costs, self.rows, self.names = [], [], []
        batches = problem["batches"]
        self.open = [set(range(self.weeks)) for _ in batches]
        units = [unit["batches"] for unit in problem["units"]]
        limits = [next(iter(rule["limit"].items())) for rule in problem["rules"]]
        for kind, limit in limits:
            if kind == "not-before":
                self.close(units[limit["unit"]], lambda t: t < limit["week"])
            elif kind == "finished-by":
                self.close(units[limit["unit"]], lambda t: t > limit["week"])
            elif kind == "not-during":
                self.close(units[limit["unit"]], lambda t: t in limit["weeks"])
        self.narrow(units, limits)
        self.place = [{t: self.variable(batch["cost"] * t) for t in sorted(self.open[b])} for b, batch in enumerate(batches)]
        for place in self.place:
            self.row([(v, 1) for v in place.values()], 1, 1)
        self.bundles(batches)
        self.last(batches)
        for kind, limit in limits:
            self.limit(kind, limit, units)

    def close(self, batches, closed):
        for batch in batches:
            self.open[batch] = {t for t in self.open[batch] if not closed(t)}

    def narrow(self, units, limits):
        """Earliest and latest weeks through the order of units."""
        changed = True
        while changed:
            before = sum(map(len, self.open))
            for kind, limit in limits:
                if kind == "after":
                    first, then, lag = units[limit["before"]], units[limit["then"]], limit["lag"]
                    if first and then:
                        earliest = max(min(self.open[b]) for b in first) + lag
                        latest = min(max(self.open[b]) for b in then) - lag
                        self.close(then, lambda t: t < earliest)
                        self.close(first, lambda t: t > latest)
                elif kind == "opened":
                    first, then = units[limit["first"]], units[limit["then"]]
                    if first and then:
                        earliest = min(min(self.open[b]) for b in first) + limit["lag"]
                        self.close(then, lambda t: t < earliest)
            changed = sum(map(len, self.open)) < before

    def variable(self, cost, binary=True):
        self.costs.append(cost)
        self.names.append(binary)
        return len(self.costs) - 1

    def row(self, terms, lower, upper):
        if terms:
            self.rows.append((terms, lower, upper))

    def up_to(self, batch, week):
        """The terms that say whether the batch stands in this week or before."""
        return [(v, 1) for t, v in self.place[batch].items() if t <= week]

    def bundles(self, batches):
        cost = self.problem["weights"]["bundle"]
        self.visits = {}
        for b, batch in enumerate(batches):
            if batch["bundle"] is None:
                continue
            for t, v in self.place[b].items():
                key = (batch["bundle"], t)
                if key not in self.visits:
                    self.visits[key] = self.variable(cost, binary=False)
                self.row([(v, 1), (self.visits[key], -1)], None, 0)

    def last(self, batches):
        """One variable for each week behind the first: that the schedule is not over before it."""
        finish = self.problem["weights"]["finish"]
        running = [self.variable(finish, binary=False) for _ in range(1, self.weeks)]
        for earlier, later in zip(running, running[1:]):
            self.row([(later, 1), (earlier, -1)], None, 0)
        for b in range(len(batches)):
            for t in range(1, self.weeks):
                self.row([(v, 1) for at, v in self.place[b].items() if at >= t] + [(running[t - 1], -1)], None, 0)

    def limit(self, kind, limit, units):
        if kind == "capacity":
            self.capacity(limit["resource"])
        elif kind == "after":
            self.after(units[limit["before"]], units[limit["then"]], limit["lag"])
        elif kind == "opened":
            self.opened(units[limit["first"]], units[limit["then"]], limit["lag"])
        elif kind == "at-once":
            for t in range(self.weeks):
                self.row([(v, 1) for (_, at), v in self.visits.items() if at == t], None, limit["bundles"])
        elif kind not in ("not-before", "finished-by", "not-during"):
            sys.exit(f"the comparison does not speak of {kind}")

    def capacity(self, resource):
        of = self.problem["resources"][resource]
        terms = [[] for _ in of["capacity"]]
        for b, batch in enumerate(self.problem["batches"]):
            for which, amount in batch["uses"]:
                if which == resource:
                    for t, v in self.place[b].items():
                        for lag, share in enumerate(of["kernel"]):
                            terms[t + lag].append((v, amount * share))
        given = of["given"] or [0] * len(terms)
        for row, capacity, used in zip(terms, of["capacity"], given):
            self.row(row, None, max(0, capacity - used))

    def after(self, before, then, lag):
        """A gate between large units, pairs between small ones."""
        if len(before) * len(then) <= 16:
            for i in before:
                for j in then:
                    for t in range(self.weeks):
                        self.row(self.up_to(j, t) + [(v, -c) for v, c in self.up_to(i, t - lag)], None, 0)
            return
        gate = [self.variable(0, binary=False) for _ in range(self.weeks)]
        for t in range(self.weeks):
            for j in then:
                self.row(self.up_to(j, t) + [(gate[t], -1)], None, 0)
            for i in before:
                self.row([(gate[t], 1)] + [(v, -c) for v, c in self.up_to(i, t - lag)], None, 0)

    def opened(self, first, then, lag):
        for t in range(self.weeks):
            opened = [(v, -1) for b in first for v, _ in self.up_to(b, t - lag)]
            for j in then:
                self.row(self.up_to(j, t) + opened, None, 0)


def solve_highs(model, seconds, threads, relaxed):
    import highspy
    import numpy

    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("time_limit", float(seconds))
    highs.setOptionValue("threads", threads)
    if relaxed:
        highs.setOptionValue("solver", "ipm")
        highs.setOptionValue("run_crossover", "off")
    infinity = highs.getInfinity()
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(model.costs), len(model.rows)
    lp.col_cost_ = numpy.array(model.costs, dtype=float)
    lp.col_lower_, lp.col_upper_ = numpy.zeros(lp.num_col_), numpy.ones(lp.num_col_)
    lp.row_lower_ = numpy.array([-infinity if low is None else low for _, low, _ in model.rows], dtype=float)
    lp.row_upper_ = numpy.array([high for _, _, high in model.rows], dtype=float)
    starts, index, value = [0], [], []
    for terms, _, _ in model.rows:
        merged = {}
        for v, c in terms:
            merged[v] = merged.get(v, 0) + c
        index.extend(merged.keys())
        value.extend(merged.values())
        starts.append(len(index))
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_, lp.a_matrix_.index_, lp.a_matrix_.value_ = starts, index, value
    if not relaxed:
        lp.integrality_ = [highspy.HighsVarType.kInteger if binary else highspy.HighsVarType.kContinuous for binary in model.names]
    highs.passModel(lp)
    highs.run()
    info = highs.getInfo()
    if relaxed:
        return None, info.objective_function_value
    value = info.objective_function_value if info.primal_solution_status == 2 else None
    return value, info.mip_dual_bound


def solve_cp_sat(model, seconds, threads):
    from ortools.sat.python import cp_model

    grain = 1_000_000
    cp = cp_model.CpModel()
    variables = [cp.new_bool_var(f"v{index}") for index in range(len(model.costs))]
    for terms, low, high in model.rows:
        whole = all(float(c).is_integer() for _, c in terms)
        scale = 1 if whole else grain / max(max(abs(c) for _, c in terms), abs(high), 1e-9)
        # Rounded so that nothing is allowed that is not: uses up, capacities down.
        sum_of = sum(variables[v] * (int(c) if whole else -int(-c * scale // 1)) for v, c in terms)
        if low is not None and low == high:
            cp.add(sum_of == int(high))
        else:
            cp.add(sum_of <= int(high * scale // 1))
    cp.minimize(sum(variable * round(cost * grain * 100) for variable, cost in zip(variables, model.costs)))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = threads
    status = solver.solve(cp)
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    return (solver.objective_value / grain / 100 if found else None), solver.best_objective_bound / grain / 100


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("problem", nargs="+")
    parser.add_argument("--solver", choices=["highs", "highs-lp", "cp-sat"], required=True)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    for path in arguments.problem:
        with open(path, encoding="utf-8") as file:
            problem = json.load(file)
        model = Model(problem)
        begun = time.monotonic()
        if arguments.solver == "cp-sat":
            value, bound = solve_cp_sat(model, arguments.seconds, arguments.threads)
        else:
            value, bound = solve_highs(model, arguments.seconds, arguments.threads, arguments.solver == "highs-lp")
        took = time.monotonic() - begun
        gap = "" if value is None else f"{100 * (value - bound) / value:.2f} %"
        shown = "none" if value is None else f"{value:.4f}"
        print(f"{path}  {arguments.solver}  value {shown}  bound {bound:.4f}  gap {gap}  {took:.1f} s", flush=True)


if __name__ == "__main__":
    main()
