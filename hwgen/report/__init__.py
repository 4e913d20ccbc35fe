"""What a person sees: tables, plots, block diagrams and the demo. Each says which command makes it again."""
