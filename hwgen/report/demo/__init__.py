"""The demo: a trained network on generated hardware, from training to energy, every number measured in the run."""
