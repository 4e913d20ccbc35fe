"""Engine families and their catalogue."""
