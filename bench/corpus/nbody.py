"""N-body: the giant planets around the sun, by a symplectic integrator.

Float arithmetic on instance attributes in a double loop.
"""

from math import pi, sqrt

from harness import main

DEFAULT_SIZE = 100000  # time steps

SOLAR_MASS = 4 * pi * pi
DAYS_PER_YEAR = 365.24


class Body:
    def __init__(self, position, velocity_per_day, mass_in_suns):
        self.x, self.y, self.z = position
        self.vx, self.vy, self.vz = [v * DAYS_PER_YEAR for v in velocity_per_day]
        self.mass = mass_in_suns * SOLAR_MASS


def solar_system():
    sun = Body((0.0, 0.0, 0.0), (0.0, 0.0, 0.0), 1.0)
    jupiter = Body(
        (4.84143144246472090, -1.16032004402742839, -0.103622044471123109),
        (0.00166007664274403694, 0.00769901118419740425, -0.0000690460016972063023),
        0.000954791938424326609,
    )
    saturn = Body(
        (8.34336671824457987, 4.12479856412430479, -0.403523417114321381),
        (-0.00276742510726411396, 0.00499852801234917238, 0.0000230417297573763929),
        0.000285885980666130812,
    )
    uranus = Body(
        (12.8943695621391310, -15.1111514016986312, -0.223307578892655734),
        (0.00296460137564761618, 0.00237847173959480950, -0.0000296589568540237556),
        0.0000436624404335156298,
    )
    neptune = Body(
        (15.3796971148509165, -25.9193146099879641, 0.179258772950371181),
        (0.00268067772490389322, 0.00162824170038242295, -0.0000951592254519715870),
        0.0000515138902046611451,
    )
    return [sun, jupiter, saturn, uranus, neptune]


def cancel_momentum(bodies):
    """Let the sun move so that the system as a whole does not."""
    px = sum(b.vx * b.mass for b in bodies)
    py = sum(b.vy * b.mass for b in bodies)
    pz = sum(b.vz * b.mass for b in bodies)
    sun = bodies[0]
    sun.vx, sun.vy, sun.vz = -px / sun.mass, -py / sun.mass, -pz / sun.mass


def energy(bodies):
    total = 0.0
    for i, body in enumerate(bodies):
        speed_squared = body.vx**2 + body.vy**2 + body.vz**2
        total += 0.5 * body.mass * speed_squared
        for other in bodies[i + 1 :]:
            dx, dy, dz = body.x - other.x, body.y - other.y, body.z - other.z
            total -= body.mass * other.mass / sqrt(dx * dx + dy * dy + dz * dz)
    return total


def advance(bodies, pairs, dt):
    for a, b in pairs:
        dx = a.x - b.x
        dy = a.y - b.y
        dz = a.z - b.z
        squared = dx * dx + dy * dy + dz * dz
        pull = dt / (squared * sqrt(squared))
        pull_on_a = b.mass * pull
        pull_on_b = a.mass * pull
        a.vx -= dx * pull_on_a
        a.vy -= dy * pull_on_a
        a.vz -= dz * pull_on_a
        b.vx += dx * pull_on_b
        b.vy += dy * pull_on_b
        b.vz += dz * pull_on_b
    for body in bodies:
        body.x += dt * body.vx
        body.y += dt * body.vy
        body.z += dt * body.vz


def run(size):
    bodies = solar_system()
    cancel_momentum(bodies)
    pairs = [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1 :]]
    before = energy(bodies)
    assert "%.9f" % before == "-0.169075164", before
    for _ in range(size):
        advance(bodies, pairs, 0.01)
    after = energy(bodies)
    assert abs(after - before) < 1e-4, (before, after)
    return "%.9f" % after


if __name__ == "__main__":
    main("nbody", run, DEFAULT_SIZE)
