"""16-bit weights for speed with 32-bit copies for precision, stepped by AdamW."""
import math
import torch

class HalfAdamW:
    """Steps the 32-bit copies of a bfloat16 network and rounds them back into it."""
    def __init__(self, network, rate, decay=0.02, slow=(), slow_by=1.0):
        self.rate = rate; self.masks = {}  # by name of weights: 0 where they are to stay 0
        self.weights = [(n, p) for n, p in network.named_parameters() if p.requires_grad]
        self.copies = [p.detach().float().clone() for _, p in self.weights]
        groups = {}
        for (name, p), copy in zip(self.weights, self.copies):
            by = slow_by if name.startswith(tuple(slow)) and slow else 1.0
            groups.setdefault((by, decay if p.dim() > 1 else 0.0), []).append(copy)
        self.adam = torch.optim.AdamW([{'params': c, 'weight_decay': d, 'by': by} for (by, d), c in groups.items()],
                                      lr=rate, betas=(0.9, 0.98), foreach=True)
    def step(self, progress, warm=0.05):
        """One step; `progress` from 0 to 1 sets the rate (linear warming, then a cosine)."""
        scale = min(1.0, (progress + 1e-4) / warm) * max(0.01, 0.5 * (1 + math.cos(math.pi * progress)))
        for group in self.adam.param_groups: group['lr'] = self.rate * scale * group['by']
        for (_, p), copy in zip(self.weights, self.copies):
            copy.grad = None if p.grad is None else p.grad.float()
            p.grad = None
        torch.nn.utils.clip_grad_norm_(self.copies, 1.0)
        self.adam.step(); self.round_back()
    def round_back(self):
        """The copies to the network; masked weights to 0 in both."""
        self.copy_to(dict(self.weights), self.copies)
    def copy_to(self, weights, copies):
        """Copies of this optimiser's, or others like them, to weights by name; masked ones to 0 in both."""
        with torch.no_grad():
            for (name, _), copy in zip(self.weights, copies):
                if name in self.masks: copy.mul_(self.masks[name])
                weights[name].copy_(copy)

class RunningMean:
    """The mean of an optimiser's copies of late; over few steps at first, then over some 200."""
    def __init__(self, adam):
        self.adam = adam; self.copies = [c.clone() for c in adam.copies]
    def follow(self, step):
        """After the step of this number, the first being 1."""
        keep = min(0.995, (step + 1) / (step + 20))
        with torch.no_grad():
            for a, c in zip(self.copies, self.adam.copies): a.lerp_(c, 1 - keep)
