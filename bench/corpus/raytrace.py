"""Ray tracer: spheres over a checkered floor, with shadows and reflections.

A vector class with operator methods, polymorphic shapes and surfaces,
recursion, and a lot of short-lived objects.
"""

import math

from harness import main

DEFAULT_SIZE = 110  # pixels on each side of the picture

EPSILON = 1e-5
MAXIMUM_DEPTH = 3


class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __repr__(self):
        return "Vector(%r, %r, %r)" % (self.x, self.y, self.z)

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y, -self.z)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def cross(self, other):
        return Vector(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )

    def length(self):
        return math.sqrt(self.dot(self))

    def unit(self):
        return self * (1.0 / self.length())

    def mirrored_at(self, normal):
        return self - normal * (2.0 * self.dot(normal))


UP = Vector(0.0, 1.0, 0.0)


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction.unit()

    def at(self, distance):
        return self.origin + self.direction * distance


class Color:
    def __init__(self, red, green, blue):
        self.red = red
        self.green = green
        self.blue = blue

    def __add__(self, other):
        return Color(self.red + other.red, self.green + other.green, self.blue + other.blue)

    def __mul__(self, factor):
        return Color(self.red * factor, self.green * factor, self.blue * factor)

    def as_bytes(self):
        return tuple(min(255, max(0, int(c * 255))) for c in (self.red, self.green, self.blue))


BLACK = Color(0.0, 0.0, 0.0)
WHITE = Color(1.0, 1.0, 1.0)


class PlainSurface:
    def __init__(self, color, ambient=0.2, diffuse=0.6, mirror=0.2):
        self.color = color
        self.ambient = ambient
        self.diffuse = diffuse
        self.mirror = mirror

    def color_at(self, point):
        return self.color


class CheckeredSurface(PlainSurface):
    def __init__(self, color, other_color, side=1.0):
        super().__init__(color, mirror=0.1)
        self.other_color = other_color
        self.side = side

    def color_at(self, point):
        column = math.floor(point.x / self.side)
        row = math.floor(point.z / self.side)
        return self.color if (column + row) % 2 == 0 else self.other_color


class Shape:
    def __init__(self, surface):
        self.surface = surface


class Sphere(Shape):
    def __init__(self, center, radius, surface):
        super().__init__(surface)
        self.center = center
        self.radius = radius

    def distance_along(self, ray):
        to_center = self.center - ray.origin
        along = to_center.dot(ray.direction)
        discriminant = self.radius**2 - to_center.dot(to_center) + along**2
        if discriminant < 0.0:
            return None
        half_chord = math.sqrt(discriminant)
        for distance in (along - half_chord, along + half_chord):
            if distance > EPSILON:
                return distance
        return None

    def normal_at(self, point):
        return (point - self.center).unit()


class Floor(Shape):
    def __init__(self, height, surface):
        super().__init__(surface)
        self.height = height

    def distance_along(self, ray):
        slope = ray.direction.y
        if abs(slope) < EPSILON:
            return None
        distance = (self.height - ray.origin.y) / slope
        return distance if distance > EPSILON else None

    def normal_at(self, point):
        return UP


class Camera:
    def __init__(self, position, target, degrees):
        self.position = position
        self.forward = (target - position).unit()
        self.right = self.forward.cross(UP).unit()
        self.up = self.right.cross(self.forward)
        self.half_side = math.tan(math.radians(degrees) / 2.0)

    def ray_through(self, column, row, side):
        across = (2.0 * (column + 0.5) / side - 1.0) * self.half_side
        upward = (1.0 - 2.0 * (row + 0.5) / side) * self.half_side
        return Ray(self.position, self.forward + self.right * across + self.up * upward)


class Scene:
    def __init__(self):
        self.shapes = []
        self.lights = []

    def nearest(self, ray):
        nearest_shape = None
        nearest_distance = math.inf
        for shape in self.shapes:
            distance = shape.distance_along(ray)
            if distance is not None and distance < nearest_distance:
                nearest_shape, nearest_distance = shape, distance
        return nearest_shape, nearest_distance

    def is_shadowed(self, point, light):
        to_light = light - point
        limit = to_light.length()
        ray = Ray(point, to_light)
        for shape in self.shapes:
            distance = shape.distance_along(ray)
            if distance is not None and distance < limit:
                return True
        return False

    def color_seen(self, ray, depth=0):
        if depth > MAXIMUM_DEPTH:
            return BLACK
        shape, distance = self.nearest(ray)
        if shape is None:
            brightness = 0.3 + 0.3 * max(0.0, ray.direction.y)
            return Color(brightness * 0.7, brightness * 0.8, brightness)
        point = ray.at(distance)
        normal = shape.normal_at(point)
        surface = shape.surface
        base = surface.color_at(point)
        result = base * surface.ambient
        for light in self.lights:
            if not self.is_shadowed(point, light):
                brightness = normal.dot((light - point).unit())
                if brightness > 0.0:
                    result = result + base * (brightness * surface.diffuse)
        if surface.mirror > 0.0:
            reflected = Ray(point, ray.direction.mirrored_at(normal))
            result = result + self.color_seen(reflected, depth + 1) * surface.mirror
        return result


def build_scene():
    scene = Scene()
    scene.lights.append(Vector(-20.0, 30.0, -20.0))
    scene.lights.append(Vector(15.0, 12.0, -10.0))
    scene.shapes.append(Floor(0.0, CheckeredSurface(WHITE, Color(0.1, 0.1, 0.1))))
    scene.shapes.append(Sphere(Vector(0.0, 2.0, 4.0), 2.0, PlainSurface(Color(0.9, 0.2, 0.1))))
    for i in range(6):
        angle = i * math.pi / 3.0
        center = Vector(3.5 * math.cos(angle), 0.7, 4.0 + 3.5 * math.sin(angle))
        color = Color(0.2 + 0.12 * i, 0.9 - 0.1 * i, 0.3 + 0.05 * i)
        scene.shapes.append(Sphere(center, 0.7, PlainSurface(color, mirror=0.3)))
    return scene


def run(size):
    scene = build_scene()
    camera = Camera(Vector(0.0, 3.5, -8.0), Vector(0.0, 1.0, 4.0), 50.0)
    checksum = 0
    for row in range(size):
        for column in range(size):
            color = scene.color_seen(camera.ray_through(column, row, size))
            for byte in color.as_bytes():
                checksum = (checksum * 257 + byte) % 4294967291
    return checksum


if __name__ == "__main__":
    main("raytrace", run, DEFAULT_SIZE)
