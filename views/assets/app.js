// Quicker ways to do what every form already does without it.
