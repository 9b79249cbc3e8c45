//! Projects as the literature knows them: activities with a length, an order between them, and resources that are the same at
//! every moment. The core of the scheduler is measured on these against the public instances of PSPLIB (`methods.md` C.5).
//!
//! The search is the bi-population genetic algorithm of Debels and Vanhoucke (2007): one population of schedules pushed to the
//! left, one of schedules pushed to the right. Children of the one are built by generating a schedule in the other direction,
//! which does the work of double justification at the price of a single schedule. Budgets are counted in generated schedules.

use super::random::Random;

/// The most resources that a project can have.
pub const RESOURCES: usize = 4;

/// A project. Activities are numbered so that each stands behind those it waits for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    pub activities: Vec<Activity>,
    /// What there is of each resource at every moment.
    pub capacity: [u16; RESOURCES],
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Activity {
    pub duration: u16,
    pub demand: [u16; RESOURCES],
    /// The activities that wait for this one, by number.
    pub successors: Vec<usize>,
}

impl Project {
    /// The length of the longest chain of activities: no schedule is shorter.
    pub fn critical_path(&self) -> u32 {
        let mut starts = vec![0_u32; self.activities.len()];
        let mut longest = 0;
        for (number, activity) in self.activities.iter().enumerate() {
            let end = starts[number] + u32::from(activity.duration);
            longest = longest.max(end);
            for successor in &activity.successors {
                starts[*successor] = starts[*successor].max(end);
            }
        }
        longest
    }

    /// The length of a schedule that breaks nothing; `None` when it does.
    pub fn verified_length(&self, starts: &[u32]) -> Option<u32> {
        if starts.len() != self.activities.len() {
            return None;
        }
        let end = |number: usize| starts[number] + u32::from(self.activities[number].duration);
        let in_order =
            (0..starts.len()).all(|one| self.activities[one].successors.iter().all(|other| end(one) <= starts[*other]));
        let length = (0..starts.len()).map(end).max().unwrap_or(0);
        let carried = (0..length).all(|moment| {
            (0..RESOURCES).all(|resource| {
                let running = (0..starts.len()).filter(|one| starts[*one] <= moment && moment < end(*one));
                running.map(|one| u32::from(self.activities[one].demand[resource])).sum::<u32>()
                    <= u32::from(self.capacity[resource])
            })
        });
        (in_order && carried).then_some(length)
    }

    /// The starts of the shortest schedule found by generating so many. Stops where the critical path is reached.
    pub fn schedule(&self, schedules: u64, seed: u64) -> Vec<u32> {
        Evolution::new(self, schedules, seed).run()
    }
}

/// One direction of the project: forwards, or backwards with every arrow turned.
struct Direction {
    waits_for: Vec<u16>,
    successors: Vec<Vec<u16>>,
    predecessors: Vec<Vec<u16>>,
}

#[derive(Clone, Default)]
struct Individual {
    /// Starts in the direction in which the schedule was generated.
    starts: Vec<i32>,
    length: i32,
}

struct Evolution<'p> {
    project: &'p Project,
    directions: [Direction; 2],
    random: Random,
    left: u64,
    target: i32,
    best: Individual,
    /// What is free at each moment of the schedule being generated.
    free: Vec<[i16; RESOURCES]>,
    demand: Vec<[i16; RESOURCES]>,
    horizon: usize,
    population: usize,
}

impl<'p> Evolution<'p> {
    fn new(project: &'p Project, schedules: u64, seed: u64) -> Evolution<'p> {
        let count = project.activities.len();
        let mut ahead = vec![Vec::new(); count];
        let mut behind = vec![Vec::new(); count];
        for (number, activity) in project.activities.iter().enumerate() {
            for successor in &activity.successors {
                ahead[number].push(small(*successor));
                behind[*successor].push(small(number));
            }
        }
        let direction = |successors: &Vec<Vec<u16>>, predecessors: &Vec<Vec<u16>>| Direction {
            waits_for: predecessors.iter().map(|of| small(of.len())).collect(),
            successors: successors.clone(),
            predecessors: predecessors.clone(),
        };
        let horizon: usize = project.activities.iter().map(|activity| usize::from(activity.duration)).sum::<usize>() + 1;
        let population = match schedules {
            0..2_000 => 20,
            2_000..20_000 => 44,
            _ => 120,
        };
        Evolution {
            project,
            directions: [direction(&ahead, &behind), direction(&behind, &ahead)],
            random: Random::seeded(seed),
            left: schedules.max(1),
            target: i32::try_from(project.critical_path()).unwrap_or(i32::MAX),
            best: Individual { starts: Vec::new(), length: i32::MAX },
            free: vec![[0; RESOURCES]; horizon],
            demand: project.activities.iter().map(|activity| activity.demand.map(u16::cast_signed)).collect(),
            horizon,
            population,
        }
    }

    fn run(mut self) -> Vec<u32> {
        let mut parents: Vec<Individual> = Vec::new();
        for number in 0..self.population {
            if self.is_done() {
                break;
            }
            let keys = self.first_keys(number);
            let individual = self.generate(0, &keys);
            parents.push(individual);
        }
        let mut direction = 0;
        let mut others: Vec<Individual> = Vec::new();
        let mut idle = 0;
        while !self.is_done() {
            let before = self.best.length;
            let mirrored: Vec<Individual> = parents.iter().map(|parent| self.mirrored(parent)).collect();
            let mut children = Vec::with_capacity(self.population);
            for father in 0..mirrored.len() {
                if self.is_done() {
                    break;
                }
                let mother = self.tournament(&mirrored, father);
                let keys = self.cross(&mirrored[father], &mirrored[mother]);
                let mut child = self.generate(1 - direction, &keys);
                // Who stood here in this direction before gives way to nobody who is worse.
                if let Some(stood) = others.get(father)
                    && stood.length < child.length
                {
                    child = stood.clone();
                }
                children.push(child);
            }
            if children.len() < mirrored.len() {
                break;
            }
            others = std::mem::replace(&mut parents, children);
            direction = 1 - direction;
            idle = if self.best.length < before { 0 } else { idle + 1 };
            if idle > 60 {
                // Nothing new for long: keep the best third, and begin again with the rest.
                idle = 0;
                parents.sort_by_key(|one| one.length);
                for place in parents.len() / 3..parents.len() {
                    let keys = self.first_keys(place);
                    let forwards = self.generate(0, &keys);
                    parents[place] = if direction == 0 { forwards } else { self.turned(&forwards) };
                }
                others.clear();
            }
        }
        self.best.starts.iter().map(|start| u32::try_from(*start).unwrap_or(0)).collect()
    }

    fn is_done(&self) -> bool {
        self.left == 0 || self.best.length <= self.target
    }

    /// The same schedule seen from its end.
    fn mirrored(&self, of: &Individual) -> Individual {
        let starts = of
            .starts
            .iter()
            .zip(&self.project.activities)
            .map(|(start, activity)| of.length - start - i32::from(activity.duration));
        Individual { starts: starts.collect(), length: of.length }
    }

    /// A schedule generated forwards, pushed to the right.
    fn turned(&mut self, forwards: &Individual) -> Individual {
        let keys = self.mirrored(forwards).starts;
        self.generate(1, &keys)
    }

    /// Keys of the first population: latest starts by the critical path, blurred.
    fn first_keys(&mut self, number: usize) -> Vec<i32> {
        let count = self.project.activities.len();
        let mut behind = vec![0_i32; count];
        for activity in (0..count).rev() {
            let after =
                self.project.activities[activity].successors.iter().map(|successor| behind[*successor]).max().unwrap_or(0);
            behind[activity] = after + i32::from(self.project.activities[activity].duration);
        }
        let blur = if number == 0 { 1 } else { 4 + 4 * number * usize::try_from(self.target).unwrap_or(1) / self.population };
        behind.iter().map(|chain| -chain * 4 + i32::from(small(self.random.below(blur.min(60_000))))).collect()
    }

    /// Serial generation: activity after activity, of those that may start the one with the smallest key, each at the earliest
    /// moment with room. Keeps the schedule if it is the best.
    fn generate(&mut self, direction: usize, keys: &[i32]) -> Individual {
        let project = self.project;
        let of = &self.directions[direction];
        let count = project.activities.len();
        self.free[..self.horizon].fill(project.capacity.map(u16::cast_signed));
        let mut waits = of.waits_for.clone();
        let mut starts = vec![0_i32; count];
        let mut ready: Vec<u16> = (0..count).filter(|activity| waits[*activity] == 0).map(small).collect();
        let mut length = 0;
        while !ready.is_empty() {
            let mut place = 0;
            for other in 1..ready.len() {
                if keys[usize::from(ready[other])] < keys[usize::from(ready[place])] {
                    place = other;
                }
            }
            let activity = usize::from(ready.swap_remove(place));
            let duration = usize::from(project.activities[activity].duration);
            let mut start = 0;
            for before in &of.predecessors[activity] {
                let before = usize::from(*before);
                start = start.max(starts[before] + i32::from(project.activities[before].duration));
            }
            let start = Self::room(&self.free, self.demand[activity], usize::try_from(start).unwrap_or(0), duration);
            for free in &mut self.free[start..start + duration] {
                for (free, demand) in free.iter_mut().zip(&self.demand[activity]) {
                    *free -= demand;
                }
            }
            starts[activity] = i32::try_from(start).unwrap_or(i32::MAX);
            length = length.max(starts[activity] + i32::from(project.activities[activity].duration));
            for after in &of.successors[activity] {
                let after = usize::from(*after);
                waits[after] -= 1;
                if waits[after] == 0 {
                    ready.push(small(after));
                }
            }
        }
        self.left = self.left.saturating_sub(1);
        let individual = Individual { starts, length };
        if length < self.best.length {
            self.best = if direction == 0 { individual.clone() } else { self.mirrored(&individual) };
        }
        individual
    }

    /// The earliest moment from `start` on at which so much is free for so long.
    fn room(free: &[[i16; RESOURCES]], demand: [i16; RESOURCES], mut start: usize, duration: usize) -> usize {
        let mut moment = start;
        while moment < start + duration {
            // The last moment is always free: the horizon has room for everything in a row.
            let Some(there) = free.get(moment) else { break };
            let fits = there.iter().zip(demand).all(|(free, demand)| demand <= *free);
            moment += 1;
            if !fits {
                start = moment;
            }
        }
        start
    }

    /// The better of two, not the father.
    fn tournament(&mut self, of: &[Individual], father: usize) -> usize {
        let mut pick = || {
            let one = self.random.below(of.len());
            if one == father { (one + 1) % of.len() } else { one }
        };
        let (one, other) = (pick(), pick());
        if of[one].length <= of[other].length { one } else { other }
    }

    /// The father's schedule in some stretch of a quarter to three quarters of its length, around it the mother's. A stretch at
    /// random does better here than the one in which the resources are used most.
    fn cross(&mut self, father: &Individual, mother: &Individual) -> Vec<i32> {
        let length = usize::try_from(father.length).unwrap_or(1).max(2);
        let span = (length / 4 + self.random.below(length / 2 + 1)).max(1);
        let from = self.random.below(length.saturating_sub(span) + 1);
        let (from, to) = (i32::try_from(from).unwrap_or(0), i32::try_from(from + span).unwrap_or(i32::MAX));
        let far = father.length + mother.length;
        let mut differs = 0;
        let mut keys: Vec<i32> = father
            .starts
            .iter()
            .zip(&mother.starts)
            .map(|(of_father, of_mother)| {
                differs += (of_father - of_mother).abs();
                if *of_father < from {
                    of_mother - far
                } else if *of_father > to {
                    of_mother + far
                } else {
                    *of_father
                }
            })
            .collect();
        // Parents that are much alike have children that need a change.
        let count = keys.len();
        let alike = differs < i32::from(small(count)) / 2;
        if alike || self.random.below(100) < 2 {
            for _ in 0..=count / 20 {
                let (one, other) = (self.random.below(count), self.random.below(count));
                keys.swap(one, other);
            }
        }
        keys
    }
}

#[expect(clippy::cast_possible_truncation, reason = "projects have far fewer than 65,536 activities")]
fn small(number: usize) -> u16 {
    number as u16
}
